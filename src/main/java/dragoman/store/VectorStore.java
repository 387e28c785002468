package dragoman.store;

import dragoman.model.Meaning;
import dragoman.model.Passage;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The meanings of passages, which are vectors in the space of an embedding model; they go when their passage goes.
 * Thread-safe, and safe beside other processes on the same database.
 */
public final class VectorStore {

    /** A passage that was replaced meanwhile by another text, or that has its meaning from another process, is left out. */
    private static final String KEEP = """
            INSERT INTO passage_vectors (passage, model, vector, pieces, piece)
            SELECT id, CAST(:model AS VARCHAR), CAST(:vector AS BYTEA), CAST(:pieces AS BYTEA), CAST(:piece AS INTEGER)
            FROM passages
            WHERE article = :article AND ordinal = :ordinal AND text = :text
            AND NOT EXISTS (SELECT 1 FROM passage_vectors WHERE passage = passages.id AND model = :model)""";

    private final Jdbi jdbi;

    VectorStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps the meanings of passages that have none of that model yet. */
    public void keep(String model, Map<Passage, Meaning> meanings) {
        if (meanings.isEmpty()) {
            return;
        }
        jdbi.useTransaction(handle -> {
            Revision.locked(handle); // one process at a time, or two would insert the same
            PreparedBatch batch = handle.prepareBatch(KEEP);
            meanings.forEach((passage, meaning) -> batch.bind("model", model)
                    .bind("vector", bytes(meaning.whole()))
                    .bind("pieces", joined(meaning.pieces()))
                    .bind("piece", meaning.pieces().length == 0 ? 0 : meaning.pieces()[0].length)
                    .bind("article", passage.article())
                    .bind("ordinal", passage.ordinal())
                    .bind("text", passage.text())
                    .add());
            batch.execute();
        });
    }

    /** All meanings by a model, by the passage's id. */
    public Map<Long, Meaning> all(String model) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT passage, vector, pieces, piece FROM passage_vectors WHERE model = :model")
                .bind("model", model)
                .map((row, context) -> Map.entry(row.getLong("passage"), meaning(row)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Meaning meaning(ResultSet row) throws SQLException {
        return new Meaning(floats(row.getBytes("vector")), parted(row.getBytes("pieces"), row.getInt("piece")));
    }

    private static byte[] joined(byte[][] pieces) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(pieces).mapToInt(p -> p.length).sum());
        Arrays.stream(pieces).forEach(all::put);
        return all.array();
    }

    private static byte[][] parted(byte[] joined, int size) {
        byte[][] pieces = new byte[size == 0 ? 0 : joined.length / size][];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = Arrays.copyOfRange(joined, i * size, (i + 1) * size);
        }
        return pieces;
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
