package dragoman.read;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one web address, a page or a feed. Size and time are bounded, five redirects are followed but none from https
 * to http, and nothing but http and https is spoken.
 */
final class Download {

    private static final Pattern WEB = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE);
    private static final String USER_AGENT = "Dragoman/0.1 (reads news articles and feeds)";
    private static final String ACCEPTED =
            "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5";

    private final ReadLimits limits;

    Download(ReadLimits limits) {
        this.limits = limits;
    }

    static boolean isWeb(String path) {
        return WEB.matcher(path).matches();
    }

    Raw fetch(String address) throws Refusal {
        URI uri = uri(address);
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(limits.downloadTime())
                .build()) {
            try {
                return raw(answer(client, uri));
            } finally {
                // A server that never ends must not keep the client's close waiting.
                client.shutdownNow();
            }
        }
    }

    /** Waits for the whole body: the time limit of a request would end with the headers. */
    private HttpResponse<byte[]> answer(HttpClient client, URI uri) throws Refusal {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("User-Agent", USER_AGENT)
                .header("Accept", ACCEPTED)
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), limits.downloadBytes()));
        try {
            return answer.get(limits.downloadTime().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new Refusal("did not come within " + limits.downloadTime().toSeconds()
                    + " seconds; try again, or raise `download-seconds` in the settings");
        } catch (ExecutionException fault) {
            throw refusal(fault.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Refusal("was not fetched, since the program is to end; start it again");
        } finally {
            answer.cancel(true);
        }
    }

    private Refusal refusal(@Nullable Throwable fault) {
        String message = String.valueOf(fault == null ? null : fault.getMessage());
        return fault instanceof IOException && message.contains("capacity")
                ? new Refusal("is larger than " + limits.downloadBytes()
                        + " bytes; save it and split it, or raise `download-bytes` in the settings")
                : new Refusal("could not be fetched ("
                        + (fault == null || fault.getMessage() == null ? fault : message)
                        + "); check the address and the connection");
    }

    private static Raw raw(HttpResponse<byte[]> answer) throws Refusal {
        int status = answer.statusCode();
        if (status >= 300 && status < 400) {
            throw new Refusal("leads on and on, or to where no page can be (status " + status
                    + "); give the address that a browser ends at");
        }
        if (status != 200) {
            throw new Refusal(
                    "could not be fetched (the server answered with status " + status + "); check the address");
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return Raw.ofWeb(
                withoutFragment(answer.uri()), answer.body(), ContentType.charset(type), ContentType.format(type));
    }

    private static URI uri(String address) throws Refusal {
        try {
            URI uri = new URI(address);
            if (uri.getHost() == null) {
                throw new Refusal("is no web address; write it as in https://example.org/feed.xml");
            }
            return uri;
        } catch (URISyntaxException fault) {
            throw new Refusal(
                    "is no web address (" + fault.getReason() + "); write it as in https://example.org/feed.xml");
        }
    }

    private static String withoutFragment(URI uri) {
        String address = uri.toString();
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
