package dragoman.compose;

import dragoman.model.Picture;

/** Writes what stands under a picture: what it shows, for those who cannot see it; its title; its sources. */
final class PictureCaption {

    private static final int LONGEST_SAMPLE = 90;

    private PictureCaption() {}

    static String of(Chart chart) {
        if (chart.empty()) {
            return nothing(chart);
        }
        String above = Words.shortened(alternative(chart), Picture.LONGEST_CAPTION / 2) + "\n" + chart.title() + ", "
                + chart.subtitle() + "\n";
        String below = ownWords(chart);
        return above + chart.credits().line(Picture.LONGEST_CAPTION - above.length() - below.length()) + below;
    }

    /** What to say where there is nothing to show. */
    static String nothing(Chart chart) {
        return switch (chart) {
            case TimelineChart none -> "My sources tell of no event with a date.";
            case PositionsChart none ->
                "My sources tell of nobody's position, and quote nobody on a topic that I know.";
            case TalkChart none -> "My sources quote nobody who speaks of anybody else.";
        };
    }

    private static String alternative(Chart chart) {
        return switch (chart) {
            case TimelineChart timeline -> alternative(timeline);
            case PositionsChart matrix -> alternative(matrix);
            case TalkChart talk -> alternative(talk);
        };
    }

    private static String alternative(TimelineChart timeline) {
        int shown = timeline.moments().size();
        String from = sample(timeline.moments().getFirst());
        return shown == 1
                ? "Picture of one dated event: " + from
                : "Picture of a timeline: " + shown + " events, from " + from + " to "
                        + sample(timeline.moments().getLast());
    }

    private static String sample(Moment moment) {
        return "“" + Words.shortened(moment.label(), LONGEST_SAMPLE) + "” (" + Dates.full(moment.when()) + ")";
    }

    private static String alternative(PositionsChart matrix) {
        return "Picture of a table: the stand of " + Words.list(matrix.actors()) + " on " + Words.list(matrix.topics())
                + ".";
    }

    private static String alternative(TalkChart talk) {
        TalkChart.Strand first =
                talk.strands().stream().min(TalkChart.Strand.MOST_FIRST).orElseThrow();
        return "Picture of who speaks about whom: " + Words.list(talk.speakers()) + " about "
                + Words.list(talk.subjects()) + ", most often " + first.speaker() + " about " + first.subject() + " ("
                + Words.count(first.quotes(), "quote") + ").";
    }

    /** What a reader should know of whose words these are. */
    private static String ownWords(Chart chart) {
        return switch (chart) {
            case TimelineChart timeline
            when timeline.moments().stream().anyMatch(m -> !m.verbatim()) ->
                "\nTitles from a dossier are in our words.";
            case TimelineChart verbatim -> "";
            case PositionsChart matrix ->
                "\nWho is for or against is as the sources tell it, not always in the actor’s own words.";
            case TalkChart talk -> "";
        };
    }
}
