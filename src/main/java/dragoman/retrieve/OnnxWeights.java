package dragoman.retrieve;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the weights lie in a file of the Open Neural Network Exchange, so that they can be changed in place: the initializers of
 * its graph, of which each has a name and numbers, raw or as floats (<a href="https://onnx.ai/onnx/api/classes.html">ONNX,
 * {@code ModelProto}, {@code GraphProto} and {@code TensorProto}</a>).
 */
final class OnnxWeights {

    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int TENSOR_FLOATS = 4;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_RAW = 9;

    private record Span(int from, int length) {}

    private final byte[] file;
    private final Map<String, Span> spans = new HashMap<>();

    private OnnxWeights(byte[] file) {
        this.file = file;
    }

    /** @throws IOException if the file is of another format */
    static OnnxWeights in(byte[] file) throws IOException {
        OnnxWeights weights = new OnnxWeights(file);
        CodedInputStream model = CodedInputStream.newInstance(file);
        inEach(model, MODEL_GRAPH, () -> inEach(model, GRAPH_INITIALIZER, () -> weights.add(model)));
        return weights;
    }

    /** The numbers of an initializer, which write through to the file. */
    ByteBuffer of(String name) throws IOException {
        Span span = spans.get(name);
        if (span == null) {
            throw new IOException("the model has no weights named " + name);
        }
        return ByteBuffer.wrap(file, span.from(), span.length()).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    private void add(CodedInputStream tensor) throws IOException {
        String name = "";
        Span span = new Span(0, 0);
        for (int tag = tensor.readTag(); tag != 0; tag = tensor.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case TENSOR_NAME -> name = tensor.readString();
                case TENSOR_FLOATS, TENSOR_RAW -> {
                    int length = tensor.readRawVarint32();
                    span = new Span(tensor.getTotalBytesRead(), length);
                    tensor.skipRawBytes(length);
                }
                default -> tensor.skipField(tag);
            }
        }
        spans.put(name, span);
    }

    private interface Action {
        void run() throws IOException;
    }

    /** Does something within each message of a field, where the stream ends with the message. */
    private static void inEach(CodedInputStream stream, int field, Action within) throws IOException {
        for (int tag = stream.readTag(); tag != 0; tag = stream.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) == field) {
                int outer = stream.pushLimit(stream.readRawVarint32());
                within.run();
                stream.popLimit(outer);
            } else {
                stream.skipField(tag);
            }
        }
    }
}
