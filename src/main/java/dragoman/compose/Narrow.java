package dragoman.compose;

import dragoman.model.Answer;
import dragoman.model.Block;
import dragoman.model.Citation;
import dragoman.model.Intent;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import dragoman.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reply to a question that one passage can answer: the likeliest passage, or what contradicts the question. */
record Narrow(Question.Inquiry question, List<Judgement> judgements, Desk desk) {

    /** From this part of the best one's score on another passage is shown beside it. */
    private static final double BESIDE = 0.85;

    /** How many passages are shown where several things are asked for. */
    private static final int SEVERAL = 5;

    private static final double BY_ROLE = 0.7;

    /** Empty where the sources do not say. */
    Optional<Answer> reply() {
        Chosen chosen = Chosen.among(judgements);
        if (chosen.contradiction().isPresent()) {
            return chosen.contradiction().map(this::correction);
        }
        Optional<Judgement.Answers> answers = chosen.answer();
        Optional<WhoIs> who = WhoIs.of(question, desk.background());
        return who.map(w -> known(w, answers))
                .or(() -> answers.map(a -> answer(a, chosen.near())))
                .or(this::stand);
    }

    private Answer answer(Judgement.Answers best, List<Judgement> near) {
        Optional<Judgement.Answers> denial = Disputed.other(best, near);
        if (denial.isPresent()) {
            return cited(
                    List.of(passage(best), passage(denial.get())),
                    Optional.of(Block.Phrase.of("line.differ")),
                    Verdict.DISPUTED,
                    best.confidence());
        }
        Series series = Series.of(question, best, near, desk.gists());
        if (!series.isEmpty()) {
            List<PassageEvidence> passages = series.reports().stream()
                    .map(r -> passage(r.judgement()))
                    .limit(desk.most())
                    .toList();
            return cited(passages, Optional.of(series.line()), null, best.confidence());
        }
        Optional<Judgement> later = Latest.of(question, best, near);
        if (later.isPresent()) {
            return later(best, passage(later.get()));
        }
        List<Stand> stands = Stand.of(question, desk.background());
        List<PassageEvidence> passages = chosen(best, near, stands);
        return cited(passages, best.beside(), direct(best, passages, stands), best.verdict(), best.confidence());
    }

    /** The later word first, then the one that it overtakes. */
    private Answer later(Judgement.Answers best, PassageEvidence later) {
        List<PassageEvidence> passages = List.of(later, passage(best));
        return cited(passages, direct(best, passages, List.of()), null, best.confidence());
    }

    /** The best passage, then what stands beside it, then where else the actor took a position. */
    private List<PassageEvidence> chosen(Judgement.Answers best, List<Judgement> near, List<Stand> stands) {
        Set<PassageEvidence> chosen = new LinkedHashSet<>();
        chosen.add(passage(best));
        near.stream()
                .filter(j -> j instanceof Judgement.Answers other && other.verdict() == best.verdict())
                .filter(j -> j.finding().score() >= BESIDE * best.finding().score())
                .map(Narrow::passage)
                .forEach(chosen::add);
        stands.forEach(s -> chosen.add(s.passage()));
        List<PassageEvidence> several = Several.beside(question, near, desk.gists());
        chosen.addAll(several);
        int most = several.isEmpty() ? desk.most() : SEVERAL;
        List<PassageEvidence> kept = new ArrayList<>();
        for (PassageEvidence passage : chosen) {
            boolean told = kept.stream().anyMatch(k -> within(k, passage, best) || within(passage, k, best));
            boolean weaker = passage(best).passage().kind().verbatim()
                    && !passage.passage().kind().verbatim();
            if (!told && !weaker && kept.size() < most) {
                kept.add(passage);
            }
        }
        return kept;
    }

    private boolean within(PassageEvidence one, PassageEvidence other, Judgement.Answers best) {
        return cite(one, best).quote().contains(cite(other, best).quote());
    }

    /** The best one with what is shown beside it. */
    private Citation cite(PassageEvidence passage, Judgement.Answers best) {
        return desk.sources().cite(passage, passage.equals(passage(best)) ? best.beside() : null);
    }

    private Optional<Block.Phrase> direct(Judgement.Answers best, List<PassageEvidence> passages, List<Stand> stands) {
        List<Citation> citations = passages.stream().map(desk.sources()::cite).toList();
        if (best.verdict() == Verdict.YES || best.verdict() == Verdict.NO) {
            return Optional.of(according(best.verdict() == Verdict.YES ? "line.yes" : "line.no", citations.getFirst()));
        }
        return Origin.line(question, citations)
                .or(() -> Stand.in(passages.getFirst(), stands).map(Stand::line))
                .or(() -> new DirectLine(desk.gists()).of(question, passages.getFirst()))
                .or(() -> Optional.ofNullable(best.direct())
                        .filter(d -> passages.getFirst().equals(passage(best)))
                        .map(DirectLine::dayOrWords));
    }

    /** Whoever says it comes first: what Kerry says in a paper is not what the paper says. */
    private static Block.Phrase according(String key, Citation citation) {
        String speaker = citation.speaker();
        return speaker == null || !citation.sure()
                ? Block.Phrase.of(key, citation.publisher())
                : Block.Phrase.of(key + ".in", speaker, citation.publisher());
    }

    /** Who somebody is, from the passages that give the posts. */
    private Answer known(WhoIs who, Optional<Judgement.Answers> best) {
        Set<PassageEvidence> passages = new LinkedHashSet<>();
        who.posts().forEach(p -> passages.add(p.passage()));
        best.map(Narrow::passage).ifPresent(passages::add);
        double confidence = best.map(Judgement.Answers::confidence).orElse(BY_ROLE);
        return cited(passages.stream().limit(desk.most()).toList(), Optional.of(who.line()), null, confidence);
    }

    /** A position of the actor on what is asked, where no passage was judged to answer. */
    private Optional<Answer> stand() {
        List<Stand> stands = question.intent() == Intent.POSITION ? Stand.of(question, desk.background()) : List.of();
        return stands.isEmpty()
                ? Optional.empty()
                : Optional.of(cited(
                        stands.stream()
                                .map(Stand::passage)
                                .distinct()
                                .limit(desk.most())
                                .toList(),
                        Optional.of(stands.getFirst().line()),
                        null,
                        BY_ROLE));
    }

    private Answer cited(
            List<PassageEvidence> passages, Optional<Block.Phrase> line, @Nullable Verdict verdict, double confidence) {
        return cited(passages, null, line, verdict, confidence);
    }

    /** @param beside what is shown in one excerpt with the first passage; null for none */
    private Answer cited(
            List<PassageEvidence> passages,
            @Nullable PassageEvidence beside,
            Optional<Block.Phrase> line,
            @Nullable Verdict verdict,
            double confidence) {
        List<Block> blocks = new ArrayList<>();
        line.ifPresent(blocks::add);
        List<Citation> citations = new ArrayList<>();
        for (PassageEvidence passage : desk.folded(passages)) {
            boolean first = passage.equals(passages.getFirst());
            citations.add(desk.sources().cite(passage, first ? beside : null));
            blocks.addAll(desk.shown(passage, citations.getLast()));
        }
        List<String> next = NextQuestions.after(question, passages, desk.background());
        return new Answer.Cited(blocks, citations, verdict, null, confidence, next);
    }

    private Answer correction(Judgement.Contradicts contradicts) {
        Citation citation = desk.sources().cite(passage(contradicts));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Otherwise(desk.gists()).line(question, contradicts));
        blocks.addAll(desk.shown(passage(contradicts), citation));
        return new Answer.Correction(blocks, List.of(citation), null, contradicts.confidence());
    }

    private static PassageEvidence passage(Judgement judgement) {
        return judgement.finding().evidence();
    }
}
