package dragoman.store;

import dragoman.model.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids that the passages of one article were given. */
final class PassageIds {

    private final String article;
    private final Map<Integer, Long> ids = new HashMap<>();

    PassageIds(String article, List<Passage> passages, List<Long> given) {
        this.article = article;
        for (int i = 0; i < given.size(); i++) {
            ids.put(passages.get(i).ordinal(), given.get(i));
        }
    }

    /** The start of a row that hangs on a passage. */
    Row row(int ordinal) {
        Long id = ids.get(ordinal);
        if (id == null) {
            throw new IllegalArgumentException(
                    "something rests on passage " + ordinal + " of article " + article + ", which has no such passage");
        }
        return new Row().set("passage", id);
    }
}
