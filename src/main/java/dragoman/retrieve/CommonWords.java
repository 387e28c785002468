package dragoman.retrieve;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/**
 * The some twenty thousand words that English texts use most: those that the embedding model knows whole. They are read
 * from its vocabulary, which is there where the model cannot be run, too.
 */
public final class CommonWords {

    private static final String TOKENIZER = "/e5-small-v2-q-tokenizer.json";

    private CommonWords() {}

    /** All of them, in small letters; reading them takes a tenth of a second. */
    public static Set<String> all() {
        try (InputStream file = CommonWords.class.getResourceAsStream(TOKENIZER)) {
            if (file == null) {
                throw new IOException("no " + TOKENIZER + " on the class path");
            }
            Set<String> words = new HashSet<>();
            new ObjectMapper()
                    .readTree(file)
                    .path("model")
                    .path("vocab")
                    .fieldNames()
                    .forEachRemaining(piece -> {
                        if (piece.chars().allMatch(Character::isLetter)) {
                            words.add(piece);
                        }
                    });
            return Set.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException("the word list cannot be read; build the project anew", e);
        }
    }
}
