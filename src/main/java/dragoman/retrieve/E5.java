package dragoman.retrieve;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The model E5-small-v2 (Wang et al. 2022, "Text Embeddings by Weakly-Supervised Contrastive Pre-training"), quantised to
 * bytes and adapted to finding the passages that answer questions, run in this process. A question takes a few milliseconds of
 * one processor.
 *
 * <p>Texts are run one at a time: the quantised model's scale depends on all of a batch, and a text's vector must not
 * depend on its neighbours.
 */
final class E5 implements Embedding {

    private static final String MODEL = "/e5-small-v2-q.onnx";
    static final String TOKENIZER = "/e5-small-v2-q-tokenizer.json";
    private static final String ADDITIONS = "e5.additions";

    /** A sentence with its article's beginning is shorter; what goes beyond takes time and tells little. */
    private static final int MOST_PIECES = 128;

    private final Vocabulary vocabulary;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String name;
    private final PieceSpace space;

    private E5(Vocabulary vocabulary, OrtEnvironment environment, OrtSession session, String name, PieceSpace space) {
        this.vocabulary = vocabulary;
        this.environment = environment;
        this.session = session;
        this.name = name;
        this.space = space;
    }

    /**
     * Loads the model, which takes about half a second.
     *
     * @throws IOException if its files are missing or the runtime refuses them
     * @throws LinkageError if the platform has no runtime
     */
    static E5 load() throws IOException {
        try (DataInputStream additions = new DataInputStream(new BufferedInputStream(resource(ADDITIONS)))) {
            return load(Additions.read(additions), PieceSpace.own());
        }
    }

    /** Loads it with other additions than its own, and the space that was learned with them. */
    static E5 load(Additions additions, PieceSpace space) throws IOException {
        byte[] model = model();
        additions.addTo(OnnxWeights.in(model));
        String name = "e5-small-v2-q, adapted " + additions.name();
        try (OrtSession.SessionOptions options = frugal()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new E5(vocabulary(), environment, environment.createSession(model, options), name, space);
        } catch (OrtException e) {
            throw new IOException("the embedding model cannot be run", e);
        }
    }

    /** One thread that does not spin while it waits, and no memory set aside for runs to come. */
    private static OrtSession.SessionOptions frugal() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        options.addConfigEntry("session.inter_op.allow_spinning", "0");
        options.setCPUArenaAllocator(false);
        options.setMemoryPatternOptimization(false);
        return options;
    }

    private static Vocabulary vocabulary() throws IOException {
        try (InputStream file = resource(TOKENIZER)) {
            return Vocabulary.read(file);
        }
    }

    private static byte[] model() throws IOException {
        try (InputStream file = resource(MODEL)) {
            return file.readAllBytes();
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream file = E5.class.getResourceAsStream(name);
        if (file == null) {
            throw new IOException("the embedding model's file " + name + " is not on the class path");
        }
        return file;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public PieceSpace space() {
        return space;
    }

    @Override
    public List<String> pieces(String text) {
        List<String> all = vocabulary.pieces(text, MOST_PIECES);
        return all.subList(1, all.size() - 1);
    }

    @Override
    public Reading question(String text) {
        return read("query: ", text);
    }

    @Override
    public Reading passage(String before, String text) {
        return read(before.isEmpty() ? "passage: " : "passage: " + before + " ", text);
    }

    private Reading read(String before, String text) {
        List<String> pieces = vocabulary.pieces(before + text, MOST_PIECES);
        float[][] states = states(vocabulary.numbers(pieces));
        // The last piece ends the text; what of the text's own pieces was cut off is missing at their end.
        int from = Math.min(
                pieces.size() - 1, vocabulary.pieces(before, MOST_PIECES).size() - 1);
        return new Reading(
                Vectors.mean(states),
                pieces.subList(from, pieces.size() - 1),
                Arrays.copyOfRange(states, from, pieces.size() - 1));
    }

    private float[][] states(long[] pieces) {
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = tensor(pieces);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[pieces.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model failed on " + pieces.length + " pieces of words", e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }
}
