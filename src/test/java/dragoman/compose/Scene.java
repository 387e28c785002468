package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.Article;
import dragoman.model.Event;
import dragoman.model.Modality;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Position;
import dragoman.model.Quote;
import dragoman.model.Span;
import dragoman.model.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What some sources tell, put together sentence by sentence; every sentence is an article of its own. */
final class Scene {

    private static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 2);

    private final List<PassageEvidence> passages = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final Set<String> actors = new LinkedHashSet<>();
    private final Set<String> topics = new LinkedHashSet<>();

    /** "Kestria closed the border." with the event that its word {@code verb} tells. */
    Scene event(String date, String type, String actor, String sentence, String verb) {
        return event(date, type, actor, sentence, verb, Modality.ASSERTED);
    }

    Scene event(String date, String type, String actor, String sentence, String verb, Modality polarity) {
        actors.add(actor);
        int at = sentence.indexOf(verb);
        Event event = new Event(
                article().id(),
                0,
                new Span(at, at + verb.length()),
                verb,
                type,
                List.of(actor),
                List.of(),
                date,
                null,
                polarity);
        return with(sentence, List.of(), List.of(event), List.of(actor), List.of());
    }

    /** That somebody says something of others, on some topics. */
    Scene quote(String speaker, String words, List<String> named, String... about) {
        actors.add(speaker);
        actors.addAll(named);
        topics.addAll(List.of(about));
        Quote quote = new Quote(
                article().id(), 0, null, words, Quote.Type.DIRECT, speaker, null, speaker, null, 0.9, true, null);
        List<String> all = new ArrayList<>(named);
        all.add(speaker);
        return with(words, List.of(quote), List.of(), all, List.of(about));
    }

    Scene position(String actor, Position.Stance stance, String topic, @Nullable String condition) {
        actors.add(actor);
        topics.add(topic);
        positions.add(new Position(article().id(), 0, actor, "the " + topic, stance, condition, null, null));
        return with(actor + " and the " + topic + ".", List.of(), List.of(), List.of(actor), List.of());
    }

    Pictures.Material material() {
        return new Pictures.Material(
                passages,
                positions,
                actors.stream()
                        .map(name -> new Actor(name, Actor.Kind.PERSON, null, null, null, List.of()))
                        .toList(),
                topics.stream().map(name -> new Topic(name, List.of())).toList());
    }

    private Scene with(String text, List<Quote> quotes, List<Event> events, List<String> named, List<String> about) {
        Passage passage =
                new Passage(article().id(), 0, 1, new Span(0, text.length()), text, Passage.Kind.SENTENCE, "");
        passages.add(new PassageEvidence(
                passages.size(),
                article(),
                passage,
                quotes,
                List.of(),
                List.of(),
                events,
                List.of(),
                List.of(),
                named,
                about));
        return this;
    }

    private Article article() {
        int number = passages.size() + 1;
        return new Article("wire-" + number, null, "Meridian Wire " + number % 5, null, PUBLISHED, null, "");
    }
}
