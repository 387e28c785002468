package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.Article;
import dragoman.model.PassageEvidence;
import dragoman.model.Quote;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts in how many quotes each speaker names each other actor, and chooses those that do or suffer it most.
 *
 * <p>Only names within the quoted words count, not those of the sentence around them. A dossier says of each quote whom it
 * is about, and is believed.
 */
final class TalkChoice {

    /** As many as are legible on a phone, on either side. */
    static final int MOST = 8;

    /** That a quote of one actor names another. */
    private record Said(String speaker, String subject, Article article) {}

    private final Map<String, Actor> actors;

    private TalkChoice(List<Actor> actors) {
        this.actors = actors.stream().collect(Collectors.toMap(Actor::name, Function.identity(), (one, other) -> one));
    }

    static TalkChart of(Collection<PassageEvidence> passages, List<Actor> actors) {
        TalkChoice choice = new TalkChoice(actors);
        List<Said> all = passages.stream().flatMap(choice::said).toList();
        List<String> speakers = heaviest(all, Said::speaker);
        List<String> subjects = heaviest(
                all.stream().filter(s -> speakers.contains(s.speaker())).toList(), Said::subject);
        List<Said> shown = all.stream()
                .filter(s -> speakers.contains(s.speaker()) && subjects.contains(s.subject()))
                .toList();
        List<String> left = heaviest(shown, Said::speaker);
        return new TalkChart(
                left,
                subjects,
                strands(shown),
                distinct(all, Said::speaker) - left.size(),
                distinct(all, Said::subject) - subjects.size(),
                Credits.of(shown.stream().map(Said::article)));
    }

    private Stream<Said> said(PassageEvidence passage) {
        return passage.quotes().stream()
                .filter(q -> q.sure() && q.canonical() != null)
                .flatMap(q -> named(passage, q)
                        .map(subject -> new Said(Objects.requireNonNull(q.canonical()), subject, passage.article())));
    }

    private static List<TalkChart.Strand> strands(List<Said> said) {
        Map<TalkChart.Strand, Long> counts = said.stream()
                .collect(Collectors.groupingBy(
                        s -> new TalkChart.Strand(s.speaker(), s.subject(), 1), Collectors.counting()));
        return counts.entrySet().stream()
                .map(e -> new TalkChart.Strand(
                        e.getKey().speaker(), e.getKey().subject(), e.getValue().intValue()))
                .sorted(TalkChart.Strand.MOST_FIRST)
                .toList();
    }

    private static List<String> heaviest(List<Said> said, Function<Said, String> by) {
        return Heaviest.of(said.stream().collect(Collectors.groupingBy(by, Collectors.summingInt(s -> 1))), MOST);
    }

    private static int distinct(List<Said> said, Function<Said, String> by) {
        return (int) said.stream().map(by).distinct().count();
    }

    private Stream<String> named(PassageEvidence passage, Quote quote) {
        boolean told = passage.passage().span() == null;
        return passage.actors().stream()
                .filter(name -> !name.equals(quote.canonical()))
                .filter(name -> told || names(name).anyMatch(n -> holds(quote.text(), n)));
    }

    private Stream<String> names(String actor) {
        Actor known = actors.get(actor);
        return known == null ? Stream.of(actor) : Stream.concat(Stream.of(actor), known.aliases().stream());
    }

    /** Whether the name stands in the text as words of their own, in its own capitals. */
    private static boolean holds(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
