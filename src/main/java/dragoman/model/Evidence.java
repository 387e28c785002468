package dragoman.model;

import java.util.List;

/**
 * Everything that is known of one article: what reading and extraction yield and what the store keeps.
 *
 * @param actors those that the article names, with the roles it gives them
 * @param topics those that passages are marked with
 */
public record Evidence(
        Article article,
        List<Passage> passages,
        List<Quote> quotes,
        List<Fact> facts,
        List<Event> events,
        List<Figure> figures,
        List<TimeExpression> dates,
        List<Actor> actors,
        List<Mention> mentions,
        List<Topic> topics,
        List<TopicMark> topicMarks,
        List<Position> positions) {

    /** Evidence without positions. */
    public Evidence(
            Article article,
            List<Passage> passages,
            List<Quote> quotes,
            List<Fact> facts,
            List<Event> events,
            List<Figure> figures,
            List<TimeExpression> dates,
            List<Actor> actors,
            List<Mention> mentions,
            List<Topic> topics,
            List<TopicMark> topicMarks) {
        this(article, passages, quotes, facts, events, figures, dates, actors, mentions, topics, topicMarks, List.of());
    }

    public Evidence {
        passages = List.copyOf(passages);
        quotes = List.copyOf(quotes);
        facts = List.copyOf(facts);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        topics = List.copyOf(topics);
        topicMarks = List.copyOf(topicMarks);
        positions = List.copyOf(positions);
    }
}
