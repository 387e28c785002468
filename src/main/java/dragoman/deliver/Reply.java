package dragoman.deliver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import okhttp3.Response;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** What came back from one call of the Bot API, before anyone judges what it means for the message or the batch. */
sealed interface Reply {

    /** Telegram said yes. */
    record Done(JsonNode result) implements Reply {}

    /** Telegram said no, and why. */
    record Denied(int code, String description, JsonNode parameters) implements Reply {

        /** How long Telegram asks to be left alone; zero when it does not say. */
        Duration retryAfter() {
            return Duration.ofSeconds(parameters.path("retry_after").asLong(0));
        }
    }

    /** Telegram answered, but not in JSON. */
    record Garbled(String text) implements Reply {}

    /** A gateway answered in Telegram's place. */
    record Gateway(int status) implements Reply {}

    /** The connection could not be made: Telegram knows nothing of this call. */
    record Unreached(String why) implements Reply {}

    /** The call left and no answer came. */
    record Lost(String why) implements Reply {}

    ObjectMapper JSON = new ObjectMapper();

    /** Makes a call and waits for what comes of it. */
    static Reply to(TelegramClient client, Call call) {
        try {
            return read(client.execute(call));
        } catch (TelegramApiException fault) {
            return broken(fault);
        }
    }

    /** Makes a call that the library has no part in. */
    static Reply to(okhttp3.Call call) {
        try (Response response = call.execute()) {
            return read(response.body() == null ? "" : response.body().string());
        } catch (IOException fault) {
            return broken(fault);
        }
    }

    private static Reply read(String answer) {
        try {
            JsonNode json = JSON.readTree(answer);
            if (json.path("ok").asBoolean()) {
                return new Done(json.path("result"));
            }
            if (json.has("error_code")) {
                return new Denied(
                        json.path("error_code").asInt(),
                        json.path("description").asText(),
                        json.path("parameters"));
            }
            return new Garbled(answer);
        } catch (JsonProcessingException fault) {
            return new Garbled(answer);
        }
    }

    private static Reply broken(TelegramApiException fault) {
        return fault.getCause() instanceof IOException broken ? broken(broken) : new Unreached(kind(fault));
    }

    private static Reply broken(IOException fault) {
        return switch (fault) {
            case Wire.NotWritten unreached -> new Unreached(unreached.kind());
            case Wire.Gateway gateway -> new Gateway(gateway.status());
            default -> new Lost(kind(fault));
        };
    }

    /** Only the kind of a fault is kept: its words could hold the address, and with it the token. */
    private static String kind(Throwable fault) {
        return fault.getClass().getSimpleName();
    }
}
