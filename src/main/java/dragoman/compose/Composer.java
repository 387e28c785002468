package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.Answer;
import dragoman.model.AnswerType;
import dragoman.model.Article;
import dragoman.model.Block;
import dragoman.model.Citation;
import dragoman.model.Function;
import dragoman.model.Intent;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import dragoman.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the reader gets: an answer with its passages, a correction, or the plain word that the sources do not say.
 * Every statement is a passage or a line about one. Thread-safe.
 */
public final class Composer {

    /** From this share of the question's words on a passage is worth showing as the nearest one. */
    private static final double NEAR = 0.4;

    private static final int MOST_NEAR = 2;

    /** How much likelier a fact in the project's words must be than a quote to be shown first. */
    private static final double OWN_WORDS = 0.15;

    /** How far down the ranking an answer is looked for. */
    private static final int DEPTH = 12;

    /** What only one passage can tell, whatever the intent. */
    private static final Set<AnswerType> NARROW = EnumSet.of(AnswerType.YES_NO, AnswerType.DATE);

    /** How much likelier an answer must be than a contradiction to be given instead of it. */
    private static final double CLEARER = 0.1;

    private final Sources sources;
    private final int most;

    /**
     * @param articles article id to the article with its body
     * @param most how many passages a narrow answer cites
     */
    public Composer(java.util.function.Function<String, Optional<Article>> articles, int most) {
        this.sources = new Sources(articles);
        this.most = most;
    }

    /** The reply to a question, from the judgements on its findings, best first. */
    public Answer compose(Question.Inquiry question, List<Judgement> judgements) {
        if (question.intent().several() && !NARROW.contains(question.wants())) {
            return several(question, judgements);
        }
        List<Judgement> near = judgements.stream().limit(DEPTH).toList();
        Optional<Judgement.Answers> answers = near.stream()
                .flatMap(j -> j instanceof Judgement.Answers a ? Stream.of(a) : Stream.empty())
                .max(Comparator.comparingDouble(Composer::worth));
        Optional<Judgement.Contradicts> contradicts = near.stream()
                .flatMap(j -> j instanceof Judgement.Contradicts c ? Stream.of(c) : Stream.empty())
                .max(Comparator.comparingDouble(Judgement.Contradicts::confidence));
        if (contradicts.isPresent()
                && answers.stream()
                        .allMatch(a -> a.confidence() <= contradicts.get().confidence() + CLEARER)) {
            return correction(contradicts.get());
        }
        return answers.map(a -> answer(a, near)).orElseGet(() -> abstention(question, judgements));
    }

    /** Somebody's own words go before a fact in ours that says the same. */
    private static double worth(Judgement.Answers answers) {
        return answers.confidence() + OWN_WORDS * answers.finding().feature("verbatim");
    }

    private Answer answer(Judgement.Answers best, List<Judgement> near) {
        List<Citation> citations = new ArrayList<>();
        citations.add(sources.cite(best.finding().evidence()));
        near.stream()
                .filter(j -> j instanceof Judgement.Answers other
                        && !other.equals(best)
                        && other.verdict() == best.verdict())
                .filter(j -> j.finding().score() >= 0.85 * best.finding().score())
                .map(j -> sources.cite(j.finding().evidence()))
                .filter(c -> c.verbatim() || !citations.getFirst().verbatim())
                .filter(c -> citations.stream()
                        .noneMatch(
                                k -> k.quote().contains(c.quote()) || c.quote().contains(k.quote())))
                .limit(most - 1L)
                .forEach(citations::add);
        List<Block> blocks = new ArrayList<>();
        direct(best, citations.getFirst()).map(Block.Line::new).ifPresent(blocks::add);
        citations.forEach(c -> blocks.addAll(shown(c)));
        return new Answer.Cited(blocks, citations, best.verdict(), null, best.confidence(), List.of());
    }

    private static Optional<String> direct(Judgement.Answers best, Citation citation) {
        String verdict = best.verdict() == Verdict.YES
                ? "Yes, according to " + citation.publisher() + "."
                : best.verdict() == Verdict.NO ? "No, according to " + citation.publisher() + "." : null;
        if (verdict != null) {
            return Optional.of(verdict);
        }
        return Optional.ofNullable(best.direct())
                .map(Sources::day)
                .map(d -> Character.toUpperCase(d.charAt(0)) + d.substring(1) + ".");
    }

    /** Who speaks, the passage, its source. */
    static List<Block> shown(Citation citation) {
        List<Block> blocks = new ArrayList<>();
        if (citation.speaker() != null) {
            String when = citation.spoken() == null ? "" : ", " + Sources.day(citation.spoken());
            blocks.add(new Block.Line(citation.speaker() + (citation.sure() ? "" : " (probably)") + when + ":"));
        }
        blocks.add(excerpt(citation));
        return blocks;
    }

    private static Block excerpt(Citation citation) {
        return new Block.Excerpt(citation.quote(), Sources.line(citation), citation.verbatim());
    }

    private Answer several(Question.Inquiry question, List<Judgement> judgements) {
        List<Citation> citations = Several.of(question, judgements).stream()
                .map(j -> sources.cite(j.finding().evidence()))
                .toList();
        if (citations.isEmpty()) {
            return abstention(question, judgements);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Line(
                citations.size() == 1
                        ? "One passage of the sources:"
                        : citations.size() + " passages of the sources:"));
        citations.forEach(c -> blocks.addAll(shown(c)));
        return new Answer.Cited(
                blocks, citations, null, question.intent().function().orElse(null), 0.6, List.of());
    }

    private Answer correction(Judgement.Contradicts contradicts) {
        Citation citation = sources.cite(contradicts.finding().evidence());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Line("The sources say otherwise."));
        blocks.addAll(shown(citation));
        return new Answer.Correction(blocks, List.of(citation), null, contradicts.confidence());
    }

    private Answer abstention(Question.Inquiry question, List<Judgement> judgements) {
        List<Citation> related = judgements.stream()
                .filter(j -> j instanceof Judgement.Touches && j.finding().feature("covered") >= NEAR)
                .limit(question.intent() == Intent.OUT_OF_SCOPE ? 0 : MOST_NEAR)
                .map(j -> sources.cite(j.finding().evidence()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Line(Missing.line(question)));
        if (!related.isEmpty()) {
            blocks.add(new Block.Line("The nearest they do say:"));
            related.forEach(c -> blocks.addAll(shown(c)));
        }
        return new Answer.Abstention(blocks, related, null, 0.5, List.of());
    }

    /** The reply to a quote check: {@code match} is the passage that holds the words, or null. */
    public Answer checked(Question.QuoteCheck check, @Nullable PassageEvidence match, boolean exact) {
        if (match == null) {
            Block line = new Block.Line("The sources do not have these words: “" + check.words() + "”.");
            return new Answer.Abstention(List.of(line), List.of(), Verdict.UNKNOWN, 0.7, List.of());
        }
        Citation citation = sources.cite(match);
        String said = citation.speaker() == null
                ? "The sources credit nobody with it by name"
                : (citation.sure() ? "It was " : "It was probably ") + citation.speaker();
        boolean right = check.open() || names(check, citation.speaker());
        if (exact && right) {
            String line = check.open() ? said + "." : "Yes, word for word.";
            return new Answer.Cited(
                    with(line, citation), List.of(citation), check.open() ? null : Verdict.YES, null, 0.9, List.of());
        }
        if (exact && citation.speaker() == null) {
            String line = "The words stand in the sources, which credit nobody with them by name.";
            return new Answer.Cited(with(line, citation), List.of(citation), Verdict.UNKNOWN, null, 0.6, List.of());
        }
        String line = right ? "Not in these words. What the sources have:" : said + ", not " + asked(check) + ".";
        return new Answer.Correction(with(line, citation), List.of(citation), Verdict.NO, 0.8);
    }

    private static boolean names(Question.QuoteCheck check, @Nullable String speaker) {
        return speaker != null
                && (check.speakers().stream().map(Actor::name).anyMatch(speaker::equals)
                        || check.named().stream().anyMatch(n -> parts(speaker).containsAll(parts(n))));
    }

    private static List<String> parts(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[ -]"));
    }

    private static String asked(Question.QuoteCheck check) {
        return check.speakers().isEmpty()
                ? String.join(" ", check.named())
                : check.speakers().getFirst().name();
    }

    private static List<Block> with(String line, Citation citation) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Line(line));
        blocks.addAll(shown(citation));
        return blocks;
    }

    /** Passages under a heading, as for a summary; says so where there are none. */
    public Answer cited(Function function, Block heading, List<PassageEvidence> passages) {
        return cited(function, List.of(heading), passages);
    }

    /** Passages under lines that head them; says so where there are none. */
    Answer cited(Function function, List<Block> heading, List<PassageEvidence> passages) {
        List<Citation> citations = passages.stream().map(sources::cite).toList();
        if (citations.isEmpty()) {
            return handled(function, "I hold no articles yet, so there is nothing to show.");
        }
        List<Block> blocks = new ArrayList<>(heading);
        citations.forEach(c -> blocks.addAll(shown(c)));
        return new Answer.Cited(blocks, citations, null, function, 0.7, List.of());
    }

    /** Who stands where, each with the passage that tells it. */
    Answer positions(List<Stands.Stand> stands) {
        if (stands.isEmpty()) {
            return Functions.said(Function.POSITIONS, Block.Phrase.of("positions.none"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Phrase.of("positions.heading"));
        List<Citation> citations = new ArrayList<>();
        for (Stands.Stand stand : stands) {
            blocks.add(Stands.line(stand.position()));
            citations.add(sources.cite(stand.passage()));
            blocks.add(excerpt(citations.getLast()));
        }
        return new Answer.Cited(blocks, citations, null, Function.POSITIONS, 0.7, List.of());
    }

    /** Passages one below the other, each with its speaker and its source. */
    public List<Block> listed(List<PassageEvidence> passages) {
        return passages.stream().flatMap(p -> shown(sources.cite(p)).stream()).toList();
    }

    /** A passage among those around it, which come from the same article and in its order. */
    public Block inContext(PassageEvidence passage, List<PassageEvidence> before, List<PassageEvidence> after) {
        return sources.inContext(passage, before, after);
    }

    /** Where others stand otherwise than a passage's speaker; empty where the sources tell of nobody. */
    public List<Block> otherSide(PassageEvidence passage, Functions.Holdings holdings) {
        List<Block> blocks = new ArrayList<>();
        for (Stands.Stand stand : Stands.against(passage, holdings)) {
            blocks.add(Stands.line(stand.position()));
            blocks.add(excerpt(sources.cite(stand.passage())));
        }
        return blocks;
    }

    /** A reply in the bot's own words to one of its functions. */
    public static Answer handled(Function function, String... lines) {
        return new Answer.Handled(
                java.util.Arrays.stream(lines).<Block>map(Block.Line::new).toList(), function, List.of());
    }
}
