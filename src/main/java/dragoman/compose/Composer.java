package dragoman.compose;

import dragoman.language.Gists;
import dragoman.model.Answer;
import dragoman.model.AnswerType;
import dragoman.model.Article;
import dragoman.model.Block;
import dragoman.model.Citation;
import dragoman.model.Function;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import dragoman.model.QuoteMatch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes what the reader gets: an answer with its passages, a correction, or the plain word that the sources do not say.
 * Every statement is a passage or a line about one. Thread-safe.
 */
public final class Composer {

    /** What only one passage can tell, whatever the intent. */
    private static final Set<AnswerType> NARROW = EnumSet.of(AnswerType.YES_NO, AnswerType.DATE);

    private final Sources sources;
    private final Gists gists;
    private final int most;

    /**
     * @param articles article id to the article with its body
     * @param gists for reading questions and passages
     * @param most how many passages a narrow answer cites
     */
    public Composer(java.util.function.Function<String, Optional<Article>> articles, Gists gists, int most) {
        this.sources = new Sources(articles);
        this.gists = gists;
        this.most = most;
    }

    /**
     * A part of a question that asks for several things.
     *
     * @param label the words that tell it from the others
     * @param judgements on its own findings, best first
     */
    public record Side(String label, List<Judgement> judgements) {

        public Side {
            judgements = List.copyOf(judgements);
        }
    }

    /**
     * The reply to a question, from the judgements on its findings, best first.
     *
     * @param sides the parts of a question that asks for several things; empty for one
     */
    public Answer compose(
            Question.Inquiry question, List<Judgement> judgements, List<Side> sides, Background background) {
        Desk desk = new Desk(sources, gists, background, most);
        Optional<Answer> beside = new SideBySide(question, judgements, sides, desk).reply();
        if (beside.isPresent()) {
            return beside.get();
        }
        if (question.intent().several() && !NARROW.contains(question.wants())) {
            return new Listed(question, judgements, desk)
                    .reply()
                    .orElseGet(() -> Abstained.reply(question, judgements, desk));
        }
        return Namesakes.clarification(question, judgements, background)
                .or(() -> new Narrow(question, judgements, desk).reply())
                .orElseGet(() -> Abstained.reply(question, judgements, desk));
    }

    /** Who speaks, the passage, its source. */
    static List<Block> shown(Citation citation) {
        List<Block> blocks = new ArrayList<>();
        if (citation.speaker() != null) {
            blocks.add(speaker(citation, citation.speaker()));
        }
        blocks.add(Sources.excerpt(citation));
        return blocks;
    }

    /** "John Kerry, 5 February 2016:". */
    static Block.Phrase speaker(Citation citation, String speaker) {
        String key = citation.sure() ? "line.speaker" : "line.speaker.probably";
        String spoken = citation.spoken();
        return spoken == null ? Block.Phrase.of(key, speaker) : Block.Phrase.of(key + ".day", speaker, Days.of(spoken));
    }

    /**
     * The reply to a quote check.
     *
     * @param matches where the sources have the words, or words like them, best first
     */
    public Answer checked(Question.QuoteCheck check, List<QuoteMatch> matches) {
        return new Checked(check, matches, sources).reply();
    }

    /** Passages under a heading, as for a summary; says so where there are none. */
    public Answer cited(Function function, Block heading, List<PassageEvidence> passages) {
        return cited(function, List.of(heading), passages);
    }

    /** Passages under lines that head them; says so where there are none. */
    Answer cited(Function function, List<Block> heading, List<PassageEvidence> passages) {
        List<Citation> citations = passages.stream().map(sources::cite).toList();
        if (citations.isEmpty()) {
            return Functions.said(function, Block.Phrase.of("line.none"));
        }
        List<Block> blocks = new ArrayList<>(heading);
        citations.forEach(c -> blocks.addAll(shown(c)));
        return new Answer.Cited(blocks, citations, null, function, 0.7, List.of());
    }

    /** Who stands where, each with the passage that tells it. */
    Answer positions(List<Stands.Taken> stands) {
        if (stands.isEmpty()) {
            return Functions.said(Function.POSITIONS, Block.Phrase.of("positions.none"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Phrase.of("positions.heading"));
        List<Citation> citations = new ArrayList<>();
        for (Stands.Taken stand : stands) {
            blocks.add(Stands.line(stand.position()));
            citations.add(sources.cite(stand.passage()));
            blocks.add(Sources.excerpt(citations.getLast()));
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
        for (Stands.Taken stand : Stands.against(passage, holdings)) {
            blocks.add(Stands.line(stand.position()));
            blocks.add(Sources.excerpt(sources.cite(stand.passage())));
        }
        return blocks;
    }
}
