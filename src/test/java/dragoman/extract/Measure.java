package dragoman.extract;

/** What is measured, with the least percentage that is not a step back: some three below what was reached when last set. */
enum Measure {
    VERBATIM("excerpts that stand word for word where they are said to", 100),
    STRETCH_PRECISION("stretches between marks: precision", 97),
    STRETCH_RECALL("stretches between marks: recall", 80),
    MENTION("speaker's mention right, of all stretches", 69),
    RESOLVED("speaker's name right, of all stretches with one", 51),
    SURE("given as sure, of all stretches with a name", 47),
    SURE_RIGHT("right, of those given as sure", 77),
    REPORTED("reported speech with its speaker: F1", 63),
    DATE("dates with their value: F1", 81),
    DAY("calendar days right, of all", 77),
    FIGURE("figures with their value: F1", 95),
    FIGURE_UNIT("unit right, of the figures found", 87),
    FIGURE_OF("what is counted right, of the figures found", 86),
    EVENT_RECALL("events found with their type", 74),
    EVENT_PRECISION("type right, of events where a person saw one", 81),
    EVENT_SEEN("right, of all events given; a person noted the main ones only", 45),
    EVENT_ACTOR("actor right, of the events found", 76),
    EVENT_TARGET("target right, of the events found", 63),
    EVENT_POLARITY("polarity right, of the events found", 89),
    EVENT_DATE("date right, of the events found", 74),
    PERSON("persons: F1", 79),
    ROLE("role right, of the persons found with one", 35),
    BODY("states, organisations and groups found", 5);

    final String meaning;
    final int floor;

    Measure(String meaning, int floor) {
        this.meaning = meaning;
        this.floor = floor;
    }
}
