package dragoman.retrieve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dragoman.language.WordPieces;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The numbers by which a model knows pieces of words. Immutable. */
final class Vocabulary {

    private static final String UNKNOWN = "[UNK]";

    private final Map<String, Long> numbers;
    private final WordPieces pieces;

    private Vocabulary(Map<String, Long> numbers) {
        this.numbers = numbers;
        this.pieces = new WordPieces(numbers.keySet());
    }

    /** Reads the {@code tokenizer.json} of Hugging Face's tokenizers. */
    static Vocabulary read(InputStream tokenizer) throws IOException {
        return new Vocabulary(numbered(tokenizer));
    }

    /** The pieces of such a file with their numbers. */
    static Map<String, Long> numbered(InputStream tokenizer) throws IOException {
        JsonNode vocabulary =
                new ObjectMapper().readTree(tokenizer).path("model").path("vocab");
        Map<String, Long> numbers = new HashMap<>();
        vocabulary
                .properties()
                .forEach(piece -> numbers.put(piece.getKey(), piece.getValue().asLong()));
        if (!numbers.containsKey(UNKNOWN)) {
            throw new IOException("the tokenizer file holds no vocabulary of word pieces");
        }
        return numbers;
    }

    /** The pieces of a text's words between a mark of its beginning and one of its end, cut to so many with the end kept. */
    List<String> pieces(String text, int most) {
        List<String> found = pieces.of(text);
        return found.size() <= most
                ? found
                : Stream.concat(found.stream().limit(most - 1), Stream.of(found.getLast()))
                        .toList();
    }

    long[] numbers(List<String> pieces) {
        return pieces.stream()
                .mapToLong(piece -> numbers.getOrDefault(piece, number(UNKNOWN)))
                .toArray();
    }

    private long number(String piece) {
        Long number = numbers.get(piece);
        if (number == null) {
            throw new IllegalStateException("the vocabulary lacks " + piece);
        }
        return number;
    }
}
