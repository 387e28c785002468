package dragoman.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.WordpieceTokenizer;

/**
 * Cuts text into the pieces of words that a BERT model of English in small letters knows (WordPiece: Wu et al. 2016,
 * "Google's Neural Machine Translation System"). Thread-safe.
 */
public final class WordPieces {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s\\uFFFD]+");

    /** The models were trained on text where each mark stands alone; OpenNLP parts neither typographic nor paired ones. */
    private static final Pattern MARKS = Pattern.compile("[\\p{P}$+<=>^`|~]");

    private final Set<String> vocabulary;
    private final WordpieceTokenizer tokenizer;

    /**
     * @param vocabulary the model's pieces; those that go on with a word begin with "##"
     */
    public WordPieces(Set<String> vocabulary) {
        this.vocabulary = vocabulary;
        this.tokenizer = new WordpieceTokenizer(vocabulary);
    }

    /** The pieces in their order, between "[CLS]" and "[SEP]"; "[UNK]" where a word has none. */
    public List<String> of(String text) {
        return List.of(tokenizer.tokenize(plain(text)));
    }

    /** In small letters without accents, as the vocabulary is; a word with a hyphen in one, if it is known so. */
    private String plain(String text) {
        String visible = UNSEEN.matcher(text).replaceAll(" ").strip();
        String apart = Normalizer.normalize(visible.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String bare = ACCENTS.matcher(apart).replaceAll("");
        String whole = Hyphens.replaced(bare, word -> Optional.of(word).filter(vocabulary::contains));
        return MARKS.matcher(whole).replaceAll(" $0 ");
    }
}
