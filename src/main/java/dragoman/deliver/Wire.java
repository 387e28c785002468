package dragoman.deliver;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Tells a request that never left from one whose answer was lost, and sees to it that none is sent twice.
 *
 * <p>OkHttp by itself repeats a request when a connection breaks, which would deliver a message twice; a body that can
 * be written once only forbids that, while another address of the same host is still tried.
 */
final class Wire implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        RequestBody body = request.body();
        if (body == null) {
            return answered(chain.proceed(request));
        }
        OnceBody once = new OnceBody(body);
        try {
            return answered(chain.proceed(
                    request.newBuilder().method(request.method(), once).build()));
        } catch (Gateway answer) {
            throw answer;
        } catch (IOException broken) {
            throw once.begun ? broken : new NotWritten(broken);
        }
    }

    /** The Bot API answers in JSON whatever happens; anything else comes from a gateway on the way. */
    private static Response answered(Response response) throws Gateway {
        if (response.isSuccessful() || isJson(response)) {
            return response;
        }
        response.close();
        throw new Gateway(response.code());
    }

    private static boolean isJson(Response response) {
        MediaType type = response.body() == null ? null : response.body().contentType();
        return type != null && type.subtype().equals("json");
    }

    /** The connection could not be made, so nothing has left. */
    static final class NotWritten extends IOException {
        private final String kind;

        NotWritten(IOException cause) {
            super(cause);
            this.kind = cause.getClass().getSimpleName();
        }

        /** What sort of fault it was. */
        String kind() {
            return kind;
        }
    }

    /** A gateway answered in place of the Bot API. */
    static final class Gateway extends IOException {
        private final int status;

        Gateway(int status) {
            super("HTTP status " + status);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private static final class OnceBody extends RequestBody {
        private final RequestBody body;
        private volatile boolean begun;

        OnceBody(RequestBody body) {
            this.body = body;
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            begun = true;
            body.writeTo(sink);
        }
    }
}
