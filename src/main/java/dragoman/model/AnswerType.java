package dragoman.model;

/** The kind of thing that would fill a question's gap. */
public enum AnswerType {
    PERSON,
    NUMBER,
    DATE,
    PLACE,
    REASON,
    CONDITION,
    STATEMENT,
    DESCRIPTION,
    YES_NO,
    LIST,
    THING
}
