package dragoman.retrieve;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes models that have weights and nothing else. */
final class OnnxFile {

    private static final int PRODUCER = 2;
    private static final int GRAPH = 7;
    private static final int INITIALIZER = 5;
    private static final int DATA_TYPE = 2;
    private static final int FLOATS = 4;
    private static final int NAME = 8;
    private static final int RAW = 9;

    private final UnknownFieldSet.Field.Builder initializers = UnknownFieldSet.Field.newBuilder();

    OnnxFile raw(String name, byte... bytes) {
        return with(UnknownFieldSet.newBuilder()
                .addField(
                        DATA_TYPE,
                        UnknownFieldSet.Field.newBuilder().addVarint(3).build())
                .addField(NAME, bytes(ByteString.copyFromUtf8(name)))
                .addField(RAW, bytes(ByteString.copyFrom(bytes)))
                .build());
    }

    OnnxFile floats(String name, float... values) {
        ByteBuffer packed = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        packed.asFloatBuffer().put(values);
        return with(UnknownFieldSet.newBuilder()
                .addField(FLOATS, bytes(ByteString.copyFrom(packed)))
                .addField(NAME, bytes(ByteString.copyFromUtf8(name)))
                .build());
    }

    byte[] written() {
        UnknownFieldSet graph = UnknownFieldSet.newBuilder()
                .addField(INITIALIZER, initializers.build())
                .build();
        return UnknownFieldSet.newBuilder()
                .addField(PRODUCER, bytes(ByteString.copyFromUtf8("a test")))
                .addField(GRAPH, bytes(graph.toByteString()))
                .build()
                .toByteArray();
    }

    private OnnxFile with(UnknownFieldSet initializer) {
        initializers.addLengthDelimited(initializer.toByteString());
        return this;
    }

    private static UnknownFieldSet.Field bytes(ByteString value) {
        return UnknownFieldSet.Field.newBuilder().addLengthDelimited(value).build();
    }
}
