package dragoman.compose;

import dragoman.model.Block;
import java.util.Comparator;
import java.util.List;

/**
 * Who speaks about whom.
 *
 * @param speakers who is quoted, those who speak most of others first
 * @param subjects whom they speak about, those most spoken of first
 * @param strands each pair once
 * @param moreSpeakers how many more speakers there are, for whom there was no room
 * @param moreSubjects how many more are spoken about
 * @param credits the articles that the quotes stand in
 */
record TalkChart(
        List<String> speakers,
        List<String> subjects,
        List<Strand> strands,
        int moreSpeakers,
        int moreSubjects,
        Credits credits)
        implements Chart {

    /** So many quotes of one actor that are about another. */
    record Strand(String speaker, String subject, int quotes) {

        /** The most quotes first. */
        static final Comparator<Strand> MOST_FIRST = Comparator.comparingInt(Strand::quotes)
                .reversed()
                .thenComparing(Strand::speaker)
                .thenComparing(Strand::subject);

        Strand {
            if (quotes < 1) {
                throw new IllegalArgumentException("a strand holds a quote at least");
            }
        }
    }

    TalkChart {
        speakers = List.copyOf(speakers);
        subjects = List.copyOf(subjects);
        strands = List.copyOf(strands);
    }

    int of(String speaker) {
        return strands.stream()
                .filter(t -> t.speaker().equals(speaker))
                .mapToInt(Strand::quotes)
                .sum();
    }

    int about(String subject) {
        return strands.stream()
                .filter(t -> t.subject().equals(subject))
                .mapToInt(Strand::quotes)
                .sum();
    }

    @Override
    public boolean empty() {
        return strands.isEmpty();
    }

    @Override
    public Block.Phrase title() {
        return Block.Phrase.of("picture.title.who");
    }

    @Override
    public Block.Phrase subtitle() {
        return Block.Phrase.of(
                "picture.subtitle",
                Dates.full(credits.period()),
                Block.Phrase.of(
                        "picture.speakers.on",
                        Words.part("part.speakers", speakers.size(), moreSpeakers),
                        Words.part("part.others", subjects.size(), moreSubjects)));
    }
}
