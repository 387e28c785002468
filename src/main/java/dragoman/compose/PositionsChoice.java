package dragoman.compose;

import dragoman.model.Article;
import dragoman.model.PassageEvidence;
import dragoman.model.Position;
import dragoman.model.Position.Stance;
import dragoman.model.Quote;
import dragoman.model.Topic;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gathers who stands where on what, and chooses the actors and topics of which the sources tell most.
 *
 * <p>A stance is put under a topic only if the words of the source name the topic: that somebody is against something in a
 * passage that is also about something else tells nothing of the other.
 */
final class PositionsChoice {

    /** As many as are legible on a phone. */
    static final int MOST_ACTORS = 12;

    static final int MOST_TOPICS = 10;

    /** A stance says more than a quote. */
    private static final int STANCE = 5;

    private record Cell(String actor, String topic) {}

    /** What is gathered of a cell, little by little. */
    private static final class Gathered {
        private final Set<Stance> stances = EnumSet.noneOf(Stance.class);
        private final Set<Article> articles = new HashSet<>();
        private int quotes;

        int weight() {
            return STANCE * stances.size() + quotes;
        }
    }

    private final Map<Cell, Gathered> cells = new HashMap<>();
    private final TopicNames names;

    private PositionsChoice(List<Topic> topics) {
        this.names = new TopicNames(topics);
    }

    /** Of the positions only those count that one of the passages tells of. */
    static PositionsChart of(Collection<PassageEvidence> passages, List<Position> positions, List<Topic> topics) {
        PositionsChoice choice = new PositionsChoice(topics);
        Map<String, List<Position>> byPassage =
                positions.stream().collect(Collectors.groupingBy(p -> p.article() + "\n" + p.passage()));
        for (PassageEvidence passage : passages) {
            String place = passage.article().id() + "\n" + passage.passage().ordinal();
            byPassage.getOrDefault(place, List.of()).forEach(p -> choice.add(p, passage.article()));
            choice.addQuotes(passage);
        }
        return choice.matrix();
    }

    private void add(Position position, Article article) {
        names.meant(position.topic())
                .ifPresent(topic ->
                        gathered(position.actor(), topic, article).stances.add(position.stance()));
    }

    private void addQuotes(PassageEvidence passage) {
        for (Quote quote : passage.quotes()) {
            String speaker = quote.canonical();
            if (speaker != null && quote.sure()) {
                passage.topics().forEach(topic -> gathered(speaker, topic, passage.article()).quotes++);
            }
        }
    }

    private Gathered gathered(String actor, String topic, Article article) {
        Gathered gathered = cells.computeIfAbsent(new Cell(actor, topic), c -> new Gathered());
        gathered.articles.add(article);
        return gathered;
    }

    private PositionsChart matrix() {
        Map<String, Integer> byTopic = sums(cells.keySet(), Cell::topic);
        List<String> topics = Heaviest.of(byTopic, MOST_TOPICS);
        Set<Cell> ofTopics =
                cells.keySet().stream().filter(c -> topics.contains(c.topic())).collect(Collectors.toSet());
        List<String> actors = Heaviest.of(sums(ofTopics, Cell::actor), MOST_ACTORS);
        List<List<Standpoint>> stands = actors.stream()
                .map(actor -> topics.stream()
                        .map(topic -> stand(new Cell(actor, topic)))
                        .toList())
                .toList();
        long all = cells.keySet().stream().map(Cell::actor).distinct().count();
        return new PositionsChart(
                actors,
                topics,
                stands,
                (int) all - actors.size(),
                byTopic.size() - topics.size(),
                Credits.of(ofTopics.stream()
                        .filter(c -> actors.contains(c.actor()))
                        .flatMap(c -> gathered(c).articles.stream())));
    }

    private Gathered gathered(Cell cell) {
        return cells.getOrDefault(cell, new Gathered());
    }

    private Standpoint stand(Cell cell) {
        return new Standpoint(gathered(cell).stances, gathered(cell).quotes);
    }

    private Map<String, Integer> sums(Set<Cell> of, java.util.function.Function<Cell, String> by) {
        return of.stream()
                .collect(Collectors.groupingBy(
                        by, Collectors.summingInt(c -> gathered(c).weight())));
    }
}
