package dragoman.extract;

/** What is measured, with the least percentage that is not a step back: some three below what was reached when last set. */
enum Measure {
    VERBATIM("excerpts that stand word for word where they are said to", 100),
    STRETCH_PRECISION("stretches between marks: precision", 97),
    STRETCH_RECALL("stretches between marks: recall", 96),
    MENTION("speaker's mention right, of all stretches", 89),
    RESOLVED("speaker's name right, of all stretches with one", 83),
    SURE("given as sure, of all stretches with a name", 73),
    SURE_RIGHT("right, of those given as sure", 94),
    REPORTED("reported speech with its speaker: F1", 85),
    DATE("dates with their value: F1", 93),
    DAY("calendar days right, of all", 92),
    FIGURE("figures with their value: F1", 96),
    FIGURE_UNIT("unit right, of the figures found", 93),
    FIGURE_OF("what is counted right, of the figures found", 90),
    EVENT_RECALL("events found with their type", 70),
    EVENT_PRECISION("type right, of events where a person saw one", 78),
    EVENT_SEEN("right, of all events given; a person noted the main ones only", 52),
    EVENT_ACTOR("actor right, of the events found", 60),
    EVENT_TARGET("target right, of the events found", 38),
    EVENT_POLARITY("polarity right, of the events found", 93),
    EVENT_DATE("date right, of the events found", 74),
    PERSON("persons: F1", 91),
    ROLE("role right, of the persons found with one", 64),
    BODY("states, organisations and groups found", 20);

    final String meaning;
    final int floor;

    Measure(String meaning, int floor) {
        this.meaning = meaning;
        this.floor = floor;
    }
}
