package dragoman.deliver;

import com.fasterxml.jackson.annotation.JsonValue;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * A call of the Bot API whose answer is kept as text.
 *
 * <p>The library would turn the answer into its own objects and fail the whole batch when one field of one update is
 * new to it; read here, one strange update harms no other.
 */
final class Call extends BotApiMethod<String> {

    private final String method;
    private final Object parameters;

    Call(String method, Object parameters) {
        this.method = method;
        this.parameters = parameters;
    }

    @JsonValue
    Object parameters() {
        return parameters;
    }

    @Override
    public String getMethod() {
        return method;
    }

    @Override
    public String deserializeResponse(String answer) {
        return answer;
    }
}
