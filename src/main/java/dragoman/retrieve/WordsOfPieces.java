package dragoman.retrieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells which pieces make up a word: those that go on with one begin with "##". */
final class WordsOfPieces {

    private static final String GOES_ON = "##";

    private WordsOfPieces() {}

    /** The places of the pieces of some words, which are given in small letters; of all pieces where there are none of them. */
    static int[] places(List<String> pieces, Set<String> words) {
        List<Integer> places = new ArrayList<>();
        for (int from = 0; from < pieces.size(); ) {
            int to = from + 1;
            StringBuilder word = new StringBuilder(pieces.get(from));
            while (to < pieces.size() && pieces.get(to).startsWith(GOES_ON)) {
                word.append(pieces.get(to++).substring(GOES_ON.length()));
            }
            if (words.contains(word.toString())) {
                IntStream.range(from, to).forEach(places::add);
            }
            from = to;
        }
        return places.isEmpty()
                ? IntStream.range(0, pieces.size()).toArray()
                : places.stream().mapToInt(i -> i).toArray();
    }
}
