package dragoman.read;

import dragoman.model.Article;
import java.util.HashMap;
import java.util.Map;

/**
 * The ids that one reading has met. A new body under a known id is a correction of the old one, but two files of one
 * folder that happen to share a name are two articles, of which the store would silently lose the first.
 */
final class TakenIds {

    private record Holder(String source, int bodyHash) {}

    private final Map<String, Holder> holders = new HashMap<>();

    Reading admit(Reading reading) {
        return reading instanceof Reading.Read read ? admit(read) : reading;
    }

    private Reading admit(Reading.Read read) {
        Article article = read.article();
        Holder mine = new Holder(read.source(), article.body().hashCode());
        Holder first = holders.putIfAbsent(article.id(), mine);
        return first == null || first.bodyHash == mine.bodyHash
                ? read
                : new Reading.Refused(
                        read.source(),
                        "its id \"" + article.id() + "\" is that of " + first.source
                                + " too; rename the file or give it a front matter line `id: …`");
    }
}
