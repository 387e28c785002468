package dragoman.model;

import java.util.List;

/**
 * A passage with all that it is known to say, as the store gives it back.
 *
 * @param article its article, the body left empty
 * @param actors canonical names of the actors that it names
 * @param topics names of its topics
 */
public record PassageEvidence(
        long id,
        Article article,
        Passage passage,
        List<Quote> quotes,
        List<Fact> facts,
        List<Event> events,
        List<Figure> figures,
        List<TimeExpression> dates,
        List<String> actors,
        List<String> topics) {

    public PassageEvidence {
        quotes = List.copyOf(quotes);
        facts = List.copyOf(facts);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
        actors = List.copyOf(actors);
        topics = List.copyOf(topics);
    }
}
