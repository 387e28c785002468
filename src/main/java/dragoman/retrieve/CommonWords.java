package dragoman.retrieve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The some twenty thousand words that English texts use most: those that the embedding model knows whole. They are read
 * from its vocabulary, which is there where the model cannot be run, too.
 */
public final class CommonWords {

    private CommonWords() {}

    /** All of them, in small letters; reading them takes a tenth of a second. */
    public static Set<String> all() {
        try (InputStream file = CommonWords.class.getResourceAsStream(E5.TOKENIZER)) {
            if (file == null) {
                throw new IOException("no " + E5.TOKENIZER + " on the class path");
            }
            return Vocabulary.numbered(file).keySet().stream()
                    .filter(piece -> piece.chars().allMatch(Character::isLetter))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the word list cannot be read; build the project anew", e);
        }
    }
}
