package dragoman;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.dialogue.Brain;
import dragoman.model.Article;
import dragoman.model.Ask;
import dragoman.store.EvidenceStore;
import java.time.InstantSource;
import java.util.List;

/** Asks a brain the questions of a set, each in a chat of its own, and scores its replies. */
final class Examination {

    /**
     * A question with what was made of it.
     *
     * @param line the reply as {@code ask --json} writes it
     */
    record Mark(GoldQuestion question, JsonNode line, Score score) {

        long micros() {
            return line.path("micros").asLong();
        }
    }

    private final Brain brain;
    private final InstantSource clock;
    private final Scorer scorer;

    Examination(Workplace workplace) {
        this.brain = workplace.brain();
        this.clock = workplace.clock();
        this.scorer = new Scorer(new Verbatim(articles(workplace.store().evidence())));
    }

    /** All articles with their bodies. */
    static List<Article> articles(EvidenceStore store) {
        return store.articles().stream()
                .flatMap(article -> store.article(article.id()).stream())
                .toList();
    }

    List<Mark> of(List<GoldQuestion> questions) {
        return questions.stream().map(this::of).toList();
    }

    private Mark of(GoldQuestion question) {
        question.history().forEach(earlier -> ask(question.id(), earlier));
        JsonNode line = ask(question.id(), question.text());
        return new Mark(question, line, scorer.score(question, GivenReply.of(line)));
    }

    private JsonNode ask(String chat, String text) {
        return ReplyJson.timed(brain, new Ask(chat, chat, 0, text, clock.instant()), false);
    }
}
