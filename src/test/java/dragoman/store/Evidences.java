package dragoman.store;

import dragoman.model.Actor;
import dragoman.model.Article;
import dragoman.model.Event;
import dragoman.model.Evidence;
import dragoman.model.Fact;
import dragoman.model.Figure;
import dragoman.model.Mention;
import dragoman.model.Modality;
import dragoman.model.Passage;
import dragoman.model.Position;
import dragoman.model.Quote;
import dragoman.model.Span;
import dragoman.model.TimeExpression;
import dragoman.model.Topic;
import dragoman.model.TopicMark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evidence for tests, put together a sentence at a time. */
final class Evidences {

    private final String article;
    private LocalDate published = LocalDate.of(2016, 2, 6);
    private boolean held = true;
    private final StringBuilder body = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<TimeExpression> dates = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<TopicMark> marks = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();

    private Evidences(String article) {
        this.article = article;
    }

    static Evidences article(String id) {
        return new Evidences(id);
    }

    /** An article of one sentence. */
    static Evidence saying(String id, String text) {
        return article(id).sentence(text).done();
    }

    Evidences published(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    /** As a dossier's source: no body. */
    Evidences withoutBody() {
        held = false;
        return this;
    }

    Evidences sentence(String text) {
        Span span = new Span(body.length(), body.length() + text.length());
        body.append(text).append('\n');
        passages.add(new Passage(
                article,
                passages.size(),
                1,
                held ? span : null,
                text,
                held ? Passage.Kind.SENTENCE : Passage.Kind.FACT,
                ""));
        return this;
    }

    Evidences quote(@Nullable String speaker, String words, @Nullable String spoken) {
        Span span = within(words);
        quotes.add(new Quote(
                article,
                last(),
                span,
                words,
                Quote.Type.DIRECT,
                "he",
                new Span(0, 2),
                speaker,
                null,
                0.9,
                true,
                spoken));
        return this;
    }

    Evidences fact(String text, @Nullable String saidBy, Modality modality, @Nullable String date) {
        facts.add(new Fact(article, last(), text, saidBy, modality, date, List.of(), List.of(), List.of()));
        return this;
    }

    Evidences fact(Fact fact) {
        facts.add(fact);
        return this;
    }

    Evidences event(List<String> actors, List<String> targets, @Nullable String date, @Nullable String place) {
        return event(actors, targets, date, place, Modality.ASSERTED);
    }

    Evidences event(
            List<String> actors,
            List<String> targets,
            @Nullable String date,
            @Nullable String place,
            Modality polarity) {
        events.add(new Event(article, last(), null, "An event", "ASSAULT", actors, targets, date, place, polarity));
        return this;
    }

    /** Where an actor stands, told in these words; under a condition unless it is null. */
    Evidences position(String actor, String topic, Position.Stance stance, String told, @Nullable String condition) {
        positions.add(new Position(article, last(), actor, topic, stance, condition, within(told), "2016-02-05"));
        return this;
    }

    Evidences figure(double value, String of) {
        figures.add(new Figure(article, last(), null, value, "people", of, "about"));
        return this;
    }

    Evidences date(String text, String value) {
        dates.add(new TimeExpression(article, last(), within(text), text, TimeExpression.Type.DATE, value));
        return this;
    }

    Evidences mention(String... names) {
        for (String name : names) {
            mentions.add(new Mention(article, last(), name, null));
        }
        return this;
    }

    Evidences topic(String... names) {
        for (String name : names) {
            marks.add(new TopicMark(article, last(), name));
        }
        return this;
    }

    Evidences actor(Actor actor) {
        actors.add(actor);
        return this;
    }

    Evidences person(String name, @Nullable String role, @Nullable String of, String... aliases) {
        return actor(new Actor(name, Actor.Kind.PERSON, role, of, null, List.of(aliases)));
    }

    Evidences state(String name, String... aliases) {
        return actor(new Actor(name, Actor.Kind.STATE, null, null, null, List.of(aliases)));
    }

    Evidences subject(String name, String... synonyms) {
        topics.add(new Topic(name, List.of(synonyms)));
        return this;
    }

    Evidence done() {
        Article source = new Article(
                article,
                "A title",
                "An outlet",
                null,
                published,
                "https://example.org/" + article,
                held ? body.toString() : "");
        return new Evidence(
                source, passages, quotes, facts, events, figures, dates, actors, mentions, topics, marks, positions);
    }

    private int last() {
        return passages.size() - 1;
    }

    private @Nullable Span within(String words) {
        Passage passage = passages.getLast();
        Span span = passage.span();
        int at = passage.text().indexOf(words);
        return span == null || at < 0 ? null : new Span(at, at + words.length()).shifted(span.start());
    }
}
