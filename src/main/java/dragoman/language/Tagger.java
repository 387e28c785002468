package dragoman.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * OpenNLP's part-of-speech tagger and lemmatizer (the official English models, trained on Universal Dependencies'
 * EWT). Thread-safe: the models' classes are not, so one lock guards them; lemmas are remembered, since looking one up
 * anew takes most of an analysis' time.
 */
final class Tagger {

    private static final String NOT = "n't";
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final int REMEMBERED = 100_000;
    /**
     * Sequences of tags that are followed up. Of 73,000 tokens of questions and articles not one gets another tag from the three
     * that the model comes with, or from ten, in twice and five times the time.
     */
    private static final int BEAM = 1;
    /** Tokens that are tagged at once: the tagger's time grows with their square, and no sentence has so many. */
    private static final int MOST_TOKENS = 300;

    private final ReentrantLock lock = new ReentrantLock();
    private final POSTaggerME tagger;
    private final LemmatizerME lemmatizer;
    private final Map<String, String> lemmas = new ConcurrentHashMap<>();

    Tagger() {
        try (InputStream tags = model("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");
                InputStream forms = model("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin")) {
            tagger = new POSTaggerME(greedy(new POSModel(tags)), POSTagFormat.UD);
            lemmatizer = new LemmatizerME(new LemmatizerModel(forms));
        } catch (IOException e) {
            throw new UncheckedIOException("the language models cannot be read; build the project anew", e);
        }
    }

    private static POSModel greedy(POSModel model) {
        MaxentModel events = model.getArtifact("pos.model");
        return new POSModel(model.getLanguage(), events, BEAM, Map.of(), model.getFactory());
    }

    private static InputStream model(String name) throws IOException {
        InputStream stream = Tagger.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("no model " + name + " on the class path");
        }
        return stream;
    }

    String[] tags(String[] words) {
        String[] tags = new String[words.length];
        for (int from = 0; from < words.length; from += MOST_TOKENS) {
            String[] part = Arrays.copyOfRange(words, from, Math.min(words.length, from + MOST_TOKENS));
            System.arraycopy(tagged(part), 0, tags, from, part.length);
        }
        return tags;
    }

    private String[] tagged(String[] words) {
        lock.lock();
        try {
            return settled(words, tagger.tag(words));
        } finally {
            lock.unlock();
        }
    }

    /** Words that can be nothing else; the model writes a contraction's tags together ("AUX+PART"). */
    private static String[] settled(String[] words, String[] tags) {
        for (int i = 0; i < words.length; i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            if (word.equals(NOT)) {
                tags[i] = "PART";
            } else if (ARTICLES.contains(word) && !words[i].equals("A")) {
                tags[i] = "DET";
            }
        }
        return tags;
    }

    String lemma(String word, String tag) {
        if (tag.equals("PROPN") || tag.equals("PUNCT") || tag.equals("NUM")) {
            return word.toLowerCase(Locale.ROOT);
        }
        if (lemmas.size() > REMEMBERED) {
            lemmas.clear();
        }
        return lemmas.computeIfAbsent(tag + ' ' + word, key -> lookUp(word, tag));
    }

    private String lookUp(String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (lower.equals(NOT)) {
            return "not";
        }
        Optional<String> base = tag.equals("VERB") ? IrregularVerbs.base(lower) : Optional.empty();
        if (base.isPresent()) {
            return base.get();
        }
        lock.lock();
        try {
            String lemma = lemmatizer.lemmatize(new String[] {lower}, new String[] {tag})[0];
            return lemma.isBlank() || lemma.equals("O") ? lower : lemma.toLowerCase(Locale.ROOT);
        } finally {
            lock.unlock();
        }
    }
}
