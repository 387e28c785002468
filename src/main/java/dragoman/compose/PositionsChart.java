package dragoman.compose;

import dragoman.model.Block;
import java.util.List;

/**
 * Where actors stand on topics.
 *
 * @param actors the rows' names
 * @param topics the columns' names
 * @param stands row by row
 * @param moreActors how many more actors there are, for whom there was no room
 * @param moreTopics how many more topics
 * @param credits the articles that tell of what is shown
 */
record PositionsChart(
        List<String> actors,
        List<String> topics,
        List<List<Standpoint>> stands,
        int moreActors,
        int moreTopics,
        Credits credits)
        implements Chart {

    PositionsChart {
        actors = List.copyOf(actors);
        topics = List.copyOf(topics);
        stands = stands.stream().map(List::copyOf).toList();
        int columns = topics.size();
        if (stands.size() != actors.size() || stands.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("a matrix needs a stand of each actor on each topic");
        }
    }

    Standpoint stand(int actor, int topic) {
        return stands.get(actor).get(topic);
    }

    @Override
    public boolean empty() {
        return actors.isEmpty();
    }

    @Override
    public Block.Phrase title() {
        return Block.Phrase.of("picture.title.positions");
    }

    @Override
    public Block.Phrase subtitle() {
        return Block.Phrase.of(
                "picture.subtitle",
                Dates.full(credits.period()),
                Block.Phrase.row(List.of(
                        Words.part("part.actors", actors.size(), moreActors),
                        Words.part("part.topics", topics.size(), moreTopics))));
    }
}
