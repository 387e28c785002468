package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.Block;
import dragoman.model.Intent;
import dragoman.model.PassageEvidence;
import dragoman.model.Period;
import dragoman.model.Question;
import dragoman.model.Tenure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who somebody is: the posts that the sources give to one person, the latest first, each with a passage that says so. */
record WhoIs(Actor actor, List<Post> posts) {

    private static final int MOST = 3;

    /** A post with the passage that gives it. */
    record Post(Tenure tenure, PassageEvidence passage) {}

    /** What the sources say on the person a question asks about; empty where it asks something else or they give no post. */
    static Optional<WhoIs> of(Question.Inquiry question, Background background) {
        if (question.intent() != Intent.WHO_IS || question.actors().size() != 1) {
            return Optional.empty();
        }
        Actor actor = question.actors().getFirst();
        List<Post> posts = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Tenure tenure : background.roles(actor.name())) {
            if (posts.size() < MOST && told.add(tenure.role().toLowerCase(Locale.ROOT))) {
                passage(actor, tenure, background).map(p -> new Post(tenure, p)).ifPresent(posts::add);
            }
        }
        return posts.isEmpty() ? Optional.empty() : Optional.of(new WhoIs(actor, posts));
    }

    /** The latest passage that names the actor and has the post in its words. */
    private static Optional<PassageEvidence> passage(Actor actor, Tenure tenure, Background background) {
        String role = tenure.role().toLowerCase(Locale.ROOT);
        return background.passages().stream()
                .filter(p -> p.actors().contains(actor.name()))
                .filter(p -> p.passage().text().toLowerCase(Locale.ROOT).contains(role))
                .max(Comparator.comparing((PassageEvidence p) -> p.article().published())
                        .thenComparingInt(p -> -p.passage().ordinal()));
    }

    /** "Teodor Malasz: interior minister." or, with the days of the articles, one post behind the other. */
    Block.Phrase line() {
        return Block.Phrase.of(
                "line.who.is",
                actor.name(),
                posts.size() == 1
                        ? posts.getFirst().tenure().role()
                        : Block.Phrase.series(posts.stream()
                                .map(Post::tenure)
                                .map(WhoIs::dated)
                                .toList()));
    }

    private static Block.Phrase dated(Tenure tenure) {
        return Block.Phrase.of("part.aside", tenure.role(), new Period(tenure.first(), tenure.last()));
    }
}
