package dragoman.compose;

import dragoman.model.Block;
import dragoman.model.Period;
import java.util.Comparator;
import java.util.List;

/**
 * The dated events that a picture shows, in order of time.
 *
 * @param days those of all dated events that there are to tell of, shown or not
 */
record TimelineChart(List<Moment> moments, List<Period> days) implements Chart {

    /** By the first day, the shorter stretch first: a day before the week that begins with it. */
    static final Comparator<Period> IN_TIME = Comparator.comparing(Period::from).thenComparing(Period::to);

    TimelineChart {
        moments = List.copyOf(moments);
        days = List.copyOf(days);
    }

    /** From the first to the last day of what is shown. */
    Period period() {
        return Dates.spanned(moments.stream().map(Moment::when).toList());
    }

    @Override
    public Credits credits() {
        return Credits.of(moments.stream().map(Moment::source));
    }

    @Override
    public boolean empty() {
        return moments.isEmpty();
    }

    @Override
    public Block.Phrase title() {
        return Block.Phrase.of("picture.title.timeline");
    }

    @Override
    public Block.Phrase subtitle() {
        return Block.Phrase.of(
                "picture.subtitle",
                Dates.full(period()),
                Words.part("part.events", moments.size(), days.size() - moments.size()));
    }
}
