package dragoman.retrieve;

import dragoman.language.Hyphens;
import dragoman.language.Remembered;
import dragoman.language.Sought;
import dragoman.language.Thesaurus;
import dragoman.model.Actor;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * A Lucene index over the passages of a corpus: BM25 over the passage, its neighbours and its article's title, with the
 * words that the thesaurus holds for the same thing counting less. Derived from the store, in memory, built anew when the
 * store changes.
 */
final class PassageIndex {

    private static final String TEXT = "text";
    private static final String AROUND = "around";
    /** A question has a handful of words; what goes beyond is not searched, so that no message overruns Lucene's limit. */
    private static final int MOST_TERMS = 24;

    private static final int REMEMBERED = 30_000;
    /** Phrases times passages: so much is looked up before anybody asks, which takes a fraction of a second. */
    private static final int BEFORE_ASKED = 10_000_000;

    private static final int MOST_SYNONYMS = 24;
    private static final float SYNONYM = 0.4f;
    private static final float NEIGHBOUR = 0.3f;
    private static final float ALIAS = 0.8f;

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final QueryBuilder builder = new QueryBuilder(analyzer);
    private final IndexSearcher searcher;
    private final Thesaurus thesaurus;

    /** Words side by side in a field. */
    private record Phrase(String field, String words) {}

    /** Most words of questions have been asked for before. */
    private final Remembered<Phrase, Postings> postings = new Remembered<>(REMEMBERED, this::found);

    /** Of the passages, in the order of the index. */
    private final long[] ids;

    PassageIndex(Corpus corpus, Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
        this.ids = corpus.passages().stream().mapToLong(PassageEvidence::id).toArray();
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, settings())) {
            for (PassageEvidence passage : corpus.passages()) {
                writer.addDocument(document(passage, corpus));
            }
            writer.forceMerge(1);
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            // To keep count of the queries takes longer than to ask them of so few passages.
            searcher.setQueryCache(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Documents stay in the order in which they came, so that the number of each is its place among the passages. */
    private IndexWriterConfig settings() {
        return new IndexWriterConfig(analyzer).setMergePolicy(new LogDocMergePolicy());
    }

    private static Document document(PassageEvidence passage, Corpus corpus) {
        Document document = new Document();
        document.add(new TextField(TEXT, own(passage), Field.Store.NO));
        String around = corpus.neighbour(passage, -1).map(PassageIndex::own).orElse("") + "\n"
                + corpus.neighbour(passage, 1).map(PassageIndex::own).orElse("");
        document.add(new TextField(AROUND, around, Field.Store.NO));
        return document;
    }

    /** What is searched as the passage itself: its words, its context, who speaks, who is named. */
    static String own(PassageEvidence passage) {
        StringBuilder text = new StringBuilder(passage.passage().text())
                .append('\n')
                .append(passage.passage().context())
                .append('\n')
                .append(Hyphens.allJoined(passage.passage().text()));
        passage.heard().stream()
                .map(q -> q.canonical())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .forEach(n -> text.append('\n').append(n));
        return text.toString();
    }

    /** The best passages for a question, by id, with their BM25 scores. */
    Map<Long, Double> search(Question.Inquiry question, List<Sought> words, int most) {
        Scores scores = new Scores(ids.length);
        words.stream().limit(MOST_TERMS).forEach(word -> scores.add(phrases(word)));
        question.actors().stream().limit(MOST_TERMS).forEach(actor -> scores.add(phrases(actor)));
        Map<Long, Double> found = new HashMap<>();
        scores.best(most).forEach(s -> found.put(ids[s.document()], s.score()));
        return found;
    }

    /** What may stand for a word. */
    private List<Scores.Phrase> phrases(Sought word) {
        List<Scores.Phrase> choices = new ArrayList<>();
        choices.add(phrase(TEXT, word.surface(), 1));
        choices.add(phrase(AROUND, word.surface(), NEIGHBOUR));
        if (word.joined() != null) {
            choices.add(phrase(TEXT, word.joined(), 1));
        }
        word.concepts().stream()
                .flatMap(c -> thesaurus.phrases(c).stream())
                .distinct()
                .limit(MOST_SYNONYMS)
                .forEach(p -> choices.add(phrase(TEXT, p, SYNONYM)));
        return choices;
    }

    private List<Scores.Phrase> phrases(Actor actor) {
        List<Scores.Phrase> choices = new ArrayList<>();
        choices.add(phrase(TEXT, actor.name(), 1));
        actor.aliases().stream().limit(MOST_SYNONYMS).forEach(alias -> choices.add(phrase(TEXT, alias, ALIAS)));
        return choices;
    }

    private Scores.Phrase phrase(String field, String words, float boost) {
        return new Scores.Phrase(postings.of(new Phrase(field, words)), boost);
    }

    /** Looks up words that questions may have, and what may stand for them. */
    void lookUp(Stream<String> words) {
        Stream<Phrase> asked = words.flatMap(word -> Stream.of(new Phrase(TEXT, word), new Phrase(AROUND, word)));
        Stream<Phrase> instead = thesaurus.phrases().map(phrase -> new Phrase(TEXT, phrase));
        Stream.concat(asked, instead)
                .distinct()
                .limit(BEFORE_ASKED / Math.max(1, ids.length))
                .forEach(postings::of);
    }

    private Postings found(Phrase phrase) {
        Query query = builder.createPhraseQuery(phrase.field(), phrase.words());
        try {
            return query == null ? Postings.UNSEARCHED : Postings.of(query, searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How rare a word is among the passages: Robertson's inverse document frequency, never below a tenth. Words that are not
     * searched, such as "the", are in all of them.
     */
    double idf(String word) {
        int all = Math.max(1, ids.length);
        Postings found = postings.of(new Phrase(TEXT, word));
        int with = found == Postings.UNSEARCHED ? all : found.count();
        return Math.max(0.1, Math.log((all - with + 0.5) / (with + 0.5) + 1));
    }
}
