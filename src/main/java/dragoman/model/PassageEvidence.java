package dragoman.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A passage with all that it is known to say, as the store gives it back.
 *
 * @param article its article, the body left empty
 * @param quotes those that begin in it
 * @param goingOn those that began in a passage before and go on in it
 * @param actors canonical names of the actors that it names
 * @param topics names of its topics
 */
public record PassageEvidence(
        long id,
        Article article,
        Passage passage,
        List<Quote> quotes,
        List<Quote> goingOn,
        List<Fact> facts,
        List<Event> events,
        List<Figure> figures,
        List<TimeExpression> dates,
        List<String> actors,
        List<String> topics) {

    public PassageEvidence {
        quotes = List.copyOf(quotes);
        goingOn = List.copyOf(goingOn);
        facts = List.copyOf(facts);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
        actors = List.copyOf(actors);
        topics = List.copyOf(topics);
    }

    /** The quotes that begin in it, and those that go on in it. */
    public List<Quote> heard() {
        return goingOn.isEmpty()
                ? quotes
                : Stream.concat(quotes.stream(), goingOn.stream()).toList();
    }

    /** Whether words in it are credited to somebody, by the canonical name. */
    public boolean hears(String name) {
        return heard().stream().anyMatch(q -> name.equals(q.canonical()));
    }
}
