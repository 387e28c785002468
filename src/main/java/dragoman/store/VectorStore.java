package dragoman.store;

import dragoman.model.Passage;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The vectors of passages in the space of an embedding model; they go when their passage goes. Thread-safe, and safe beside
 * other processes on the same database.
 */
public final class VectorStore {

    /** A passage that was replaced meanwhile by another text, or that has its vector from another process, is left out. */
    private static final String KEEP = """
            INSERT INTO passage_vectors (passage, model, vector)
            SELECT id, CAST(:model AS VARCHAR), CAST(:vector AS BYTEA) FROM passages
            WHERE article = :article AND ordinal = :ordinal AND text = :text
            AND NOT EXISTS (SELECT 1 FROM passage_vectors WHERE passage = passages.id AND model = :model)""";

    private final Jdbi jdbi;

    VectorStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps the vectors of passages that have none of that model yet. */
    public void keep(String model, Map<Passage, float[]> vectors) {
        if (vectors.isEmpty()) {
            return;
        }
        jdbi.useTransaction(handle -> {
            Revision.locked(handle); // one process at a time, or two would insert the same
            PreparedBatch batch = handle.prepareBatch(KEEP);
            vectors.forEach((passage, vector) -> batch.bind("model", model)
                    .bind("vector", bytes(vector))
                    .bind("article", passage.article())
                    .bind("ordinal", passage.ordinal())
                    .bind("text", passage.text())
                    .add());
            batch.execute();
        });
    }

    /** All vectors of a model, by the passage's id. */
    public Map<Long, float[]> all(String model) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT passage, vector FROM passage_vectors WHERE model = :model")
                .bind("model", model)
                .map((row, context) -> Map.entry(row.getLong("passage"), floats(row.getBytes("vector"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static byte[] bytes(float[] vector) {
        ByteBuffer buffer = ByteBuffer.allocate(vector.length * Float.BYTES);
        buffer.asFloatBuffer().put(vector);
        return buffer.array();
    }

    private static float[] floats(byte[] bytes) {
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
        return vector;
    }
}
