package dragoman.judge;

import dragoman.model.PassageEvidence;
import dragoman.model.Quote;
import dragoman.model.QuoteMatch;
import dragoman.model.QuoteMatch.Likeness;
import dragoman.model.Span;
import dragoman.model.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads off an alignment what a reader wants to know: how near the words come, whose they are and what differs. */
record Differences(String words, List<WordForm> asked, Told told, Alignment alignment) {

    private static final double LITTLE = 0.35;
    /** Less than this share of the words, by weight, is not the same quote. */
    private static final double ALTERED = 0.6;
    /** The least words, of those that say something, that an altered quote must have in common. */
    private static final int COMMON = 2;

    /** The match that it makes; empty where too little is the same. */
    Optional<QuoteMatch> match() {
        List<Integer> same = alignment.steps().stream()
                .filter(s -> s.kind() == Alignment.Kind.SAME)
                .map(Alignment.Step::told)
                .toList();
        if (same.isEmpty() || !enough()) {
            return Optional.empty();
        }
        List<PassageEvidence> passages = IntStream.rangeClosed(
                        told.word(same.getFirst()).passage(),
                        told.word(same.getLast()).passage())
                .mapToObj(told::passage)
                .toList();
        return Optional.of(new QuoteMatch(passages, span(same), quote(same), likeness(), share(), wording()));
    }

    private boolean enough() {
        long common = alignment.steps().stream()
                .filter(s ->
                        s.kind() == Alignment.Kind.SAME && !asked.get(s.asked()).little())
                .count();
        long put = alignment.steps().stream()
                .filter(s -> s.kind() == Alignment.Kind.TOLD_ONLY)
                .count();
        boolean whole = likeness() != Likeness.ALTERED;
        return whole || (share() >= ALTERED && common >= COMMON && put <= asked.size());
    }

    private double share() {
        double all = 0;
        double same = 0;
        for (Alignment.Step step : alignment.steps()) {
            if (step.asked() >= 0) {
                double weight = asked.get(step.asked()).little() ? LITTLE : 1;
                all += weight;
                same += step.kind() == Alignment.Kind.SAME ? weight : 0;
            }
        }
        return all == 0 ? 0 : same / all;
    }

    private Likeness likeness() {
        Likeness found = Likeness.EXACT;
        for (Alignment.Step step : alignment.steps()) {
            boolean filler = (step.asked() < 0 || asked.get(step.asked()).filler())
                    && (step.told() < 0 || told.word(step.told()).form().filler());
            switch (step.kind()) {
                case PASSED -> {}
                case SAME -> found = written(step) ? found : Likeness.NEAR;
                case OTHER, ASKED_ONLY, TOLD_ONLY -> {
                    if (!filler) {
                        return Likeness.ALTERED;
                    }
                    found = Likeness.NEAR;
                }
            }
        }
        return found;
    }

    private boolean written(Alignment.Step step) {
        return asked.get(step.asked())
                .letters()
                .equals(told.word(step.told()).form().letters());
    }

    /** The quote to which most of the words belong, if it is at least half of them. */
    private @Nullable Quote quote(List<Integer> same) {
        Map<Quote, Integer> counts = new HashMap<>();
        for (int place : same) {
            Quote quote = told.word(place).quote();
            if (quote != null) {
                counts.merge(quote, 1, Integer::sum);
            }
        }
        Optional<Map.Entry<Quote, Integer>> most = counts.entrySet().stream().max(Map.Entry.comparingByValue());
        int covered = counts.values().stream().mapToInt(n -> n).sum();
        return most.filter(m -> 2 * covered >= same.size())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private @Nullable Span span(List<Integer> same) {
        Told.Word first = told.word(same.getFirst());
        Told.Word last = told.word(same.getLast());
        Span begins = told.passage(first.passage()).passage().span();
        Span ends = told.passage(last.passage()).passage().span();
        return begins == null || ends == null
                ? null
                : new Span(
                        begins.start() + first.form().start(),
                        ends.start() + last.form().end());
    }

    private List<Wording> wording() {
        List<Wording> wording = new ArrayList<>();
        List<Alignment.Step> steps = alignment.steps();
        int from = 0;
        while (from < steps.size()) {
            int to = from + 1;
            while (to < steps.size() && group(steps.get(to)) == group(steps.get(from))) {
                to++;
            }
            add(wording, steps.subList(from, to));
            from = to;
        }
        return wording;
    }

    /** Replacements, and what is left out or put in beside them, are shown together: first the one, then the other. */
    private static Wording.Kind group(Alignment.Step step) {
        return switch (step.kind()) {
            case SAME -> Wording.Kind.SAME;
            case PASSED -> Wording.Kind.PASSED;
            case OTHER, ASKED_ONLY, TOLD_ONLY -> Wording.Kind.ASKED;
        };
    }

    private void add(List<Wording> wording, List<Alignment.Step> run) {
        List<Integer> mine =
                run.stream().map(Alignment.Step::asked).filter(a -> a >= 0).toList();
        List<Integer> theirs =
                run.stream().map(Alignment.Step::told).filter(t -> t >= 0).toList();
        Wording.Kind kind = group(run.getFirst());
        if (kind != Wording.Kind.ASKED) {
            wording.add(new Wording(kind, told(theirs)));
            return;
        }
        if (!mine.isEmpty()) {
            int start = asked.get(mine.getFirst()).start();
            wording.add(new Wording(
                    Wording.Kind.ASKED,
                    words.substring(start, asked.get(mine.getLast()).end())));
        }
        if (!theirs.isEmpty()) {
            wording.add(new Wording(Wording.Kind.TOLD, told(theirs)));
        }
    }

    /** The words of the source with what stands between them; a new passage begins behind a blank. */
    private String told(List<Integer> places) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int i = 1; i <= places.size(); i++) {
            boolean ends = i == places.size() || passage(places, i) != passage(places, i - 1);
            if (ends) {
                String whole = told.passage(passage(places, from)).passage().text();
                text.append(text.isEmpty() ? "" : " ")
                        .append(
                                whole,
                                told.word(places.get(from)).form().start(),
                                told.word(places.get(i - 1)).form().end());
                from = i;
            }
        }
        return text.toString();
    }

    private int passage(List<Integer> places, int i) {
        return told.word(places.get(i)).passage();
    }
}
