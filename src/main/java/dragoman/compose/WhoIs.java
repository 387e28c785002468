package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.Intent;
import dragoman.model.PassageEvidence;
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
    String line() {
        if (posts.size() == 1) {
            return actor.name() + ": " + posts.getFirst().tenure().role() + ".";
        }
        StringBuilder line = new StringBuilder(actor.name()).append(": ");
        for (int i = 0; i < posts.size(); i++) {
            Tenure tenure = posts.get(i).tenure();
            line.append(i == 0 ? "" : "; ")
                    .append(tenure.role())
                    .append(" (")
                    .append(Days.stretch(tenure.first(), tenure.last()))
                    .append(")");
        }
        return line.append(".").toString();
    }
}
