package dragoman.retrieve;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** The documents of an index in which a phrase stands, with their BM25 scores for it. Immutable. */
final class Postings {

    /** Of words that are not searched, such as "the". */
    static final Postings UNSEARCHED = new Postings();

    private final int[] documents;
    private final float[] scores;

    Postings(ScoreDoc... hits) {
        documents = new int[hits.length];
        scores = new float[hits.length];
        for (int i = 0; i < hits.length; i++) {
            documents[i] = hits[i].doc;
            scores[i] = hits[i].score;
        }
    }

    static Postings of(Query query, IndexSearcher searcher) throws IOException {
        int all = Math.max(1, searcher.getIndexReader().maxDoc());
        return new Postings(searcher.search(query, all).scoreDocs);
    }

    int count() {
        return documents.length;
    }

    int document(int i) {
        return documents[i];
    }

    float score(int i) {
        return scores[i];
    }
}
