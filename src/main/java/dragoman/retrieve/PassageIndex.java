package dragoman.retrieve;

import dragoman.language.Remembered;
import dragoman.language.Sought;
import dragoman.language.Thesaurus;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
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

    private static final int REMEMBERED = 10_000;
    private static final int MOST_SYNONYMS = 24;
    private static final float SYNONYM = 0.4f;
    private static final float NEIGHBOUR = 0.3f;
    private static final float ALIAS = 0.8f;

    static {
        IndexSearcher.setMaxClauseCount(8_192); // the words of a question with all their synonyms, as bounded above
    }

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final QueryBuilder builder = new QueryBuilder(analyzer);
    private final IndexSearcher searcher;
    private final Thesaurus thesaurus;
    private final Remembered<String, Double> rarities = new Remembered<>(REMEMBERED, this::rarity);

    /** Words side by side in a field. */
    private record Phrase(String field, String words) {}

    /** What finds a phrase; nothing where no passage has it. To take one apart takes as long as to search for it. */
    private final Remembered<Phrase, Optional<Query>> phrases = new Remembered<>(REMEMBERED, this::found);
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
                .append(passage.passage().context());
        passage.heard().stream()
                .map(q -> q.canonical())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .forEach(n -> text.append('\n').append(n));
        return text.toString();
    }

    /** The best passages for a question, by id, with their BM25 scores. */
    Map<Long, Double> search(Question.Inquiry question, List<Sought> words, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.stream().limit(MOST_TERMS).forEach(word -> add(query, wordQuery(word)));
        question.actors().stream().limit(MOST_TERMS).forEach(actor -> {
            List<Query> names = new ArrayList<>();
            add(names, TEXT, actor.name(), 1);
            actor.aliases().stream().limit(MOST_SYNONYMS).forEach(alias -> add(names, TEXT, alias, ALIAS));
            add(query, names);
        });
        return run(query.build(), most);
    }

    private List<Query> wordQuery(Sought word) {
        List<Query> choices = new ArrayList<>();
        add(choices, TEXT, word.surface(), 1);
        add(choices, AROUND, word.surface(), NEIGHBOUR);
        word.concepts().stream()
                .flatMap(c -> thesaurus.phrases(c).stream())
                .distinct()
                .limit(MOST_SYNONYMS)
                .forEach(p -> add(choices, TEXT, p, SYNONYM));
        return choices;
    }

    private void add(List<Query> queries, String field, String words, float boost) {
        phrases.of(new Phrase(field, words)).ifPresent(query -> queries.add(new BoostQuery(query, boost)));
    }

    /** Most words that mean the same stand nowhere, and need not be searched again. */
    private Optional<Query> found(Phrase phrase) {
        return Optional.ofNullable(builder.createPhraseQuery(phrase.field(), phrase.words()))
                .filter(query -> count(query) > 0);
    }

    private int count(Query query) {
        try {
            return searcher.count(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(BooleanQuery.Builder query, List<Query> choices) {
        if (!choices.isEmpty()) {
            query.add(new DisjunctionMaxQuery(choices, 0.1f), BooleanClause.Occur.SHOULD);
        }
    }

    private Map<Long, Double> run(Query query, int most) {
        try {
            Map<Long, Double> found = new HashMap<>();
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                found.put(ids[hit.doc], (double) hit.score);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How rare a word is among the passages: Robertson's inverse document frequency, never below a tenth. */
    double idf(String word) {
        return rarities.of(word);
    }

    private double rarity(String word) {
        int all = Math.max(1, ids.length);
        Query query = builder.createPhraseQuery(TEXT, word);
        int with = query == null ? all : count(query);
        return Math.max(0.1, Math.log((all - with + 0.5) / (with + 0.5) + 1));
    }
}
