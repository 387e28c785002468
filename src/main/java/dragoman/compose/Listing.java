package dragoman.compose;

import java.util.List;

/** Names one behind the other as a sentence has them. */
final class Listing {

    private Listing() {}

    /** "A", "A and B", "A, B and C". */
    static String of(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
