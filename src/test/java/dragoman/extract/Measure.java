package dragoman.extract;

/** What is measured, with the least percentage that counts as not worse than before: a little below what was reached. */
enum Measure {
    VERBATIM("excerpts that stand word for word where they are said to", 100),
    STRETCH_PRECISION("stretches between marks: precision", 0),
    STRETCH_RECALL("stretches between marks: recall", 0),
    MENTION("speaker's mention right, of all stretches", 0),
    RESOLVED("speaker's name right, of all stretches with one", 0),
    SURE("given as sure, of all stretches with a name", 0),
    SURE_RIGHT("right, of those given as sure", 0),
    REPORTED("reported speech with its speaker: F1", 0),
    DATE("dates with their value: F1", 0),
    DAY("calendar days right, of all", 0),
    FIGURE("figures with their value: F1", 0),
    FIGURE_UNIT("unit right, of the figures found", 0),
    FIGURE_OF("what is counted right, of the figures found", 0),
    EVENT_RECALL("events found with their type", 0),
    EVENT_PRECISION("type right, of events where a person saw one", 0),
    EVENT_SEEN("right, of all events given; a person noted the main ones only", 0),
    EVENT_ACTOR("actor right, of the events found", 0),
    EVENT_TARGET("target right, of the events found", 0),
    EVENT_POLARITY("polarity right, of the events found", 0),
    EVENT_DATE("date right, of the events found", 0),
    PERSON("persons: F1", 0),
    ROLE("role right, of the persons found with one", 0),
    BODY("states, organisations and groups found", 0);

    final String meaning;
    final int floor;

    Measure(String meaning, int floor) {
        this.meaning = meaning;
        this.floor = floor;
    }
}
