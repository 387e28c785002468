package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What a JSON value has to look like; {@code where} names it in a complaint. */
interface JsonShape {

    void check(String where, JsonNode node);

    static JsonShape text() {
        return of("a text", JsonNode::isTextual);
    }

    static JsonShape whole() {
        return of("a whole number", JsonNode::isIntegralNumber);
    }

    static JsonShape number() {
        return of("a number", JsonNode::isNumber);
    }

    /** A number from 0 to 1. */
    static JsonShape share() {
        return of("a number from 0 to 1", node -> node.isNumber() && node.asDouble() >= 0 && node.asDouble() <= 1);
    }

    static JsonShape truth() {
        return of("true or false", JsonNode::isBoolean);
    }

    static JsonShape oneOf(String... words) {
        return of(
                "one of " + String.join(", ", words),
                node -> node.isTextual() && List.of(words).contains(node.asText()));
    }

    static JsonShape matching(String pattern) {
        return of("like " + pattern, node -> node.isTextual() && node.asText().matches(pattern));
    }

    static JsonShape orNull(JsonShape shape) {
        return (where, node) -> {
            if (!node.isNull()) {
                shape.check(where, node);
            }
        };
    }

    static JsonShape listOf(JsonShape shape) {
        return (where, node) -> {
            assertThat(node.isArray()).as(where + " is a list").isTrue();
            for (int at = 0; at < node.size(); at++) {
                shape.check(where + "[" + at + "]", node.path(at));
            }
        };
    }

    /** An object with at least these fields. */
    static JsonShape object(Map<String, JsonShape> fields) {
        return (where, node) -> {
            assertThat(node.isObject()).as(where + " is an object").isTrue();
            fields.forEach((name, shape) -> {
                assertThat(node.has(name)).as(where + "." + name + " is there").isTrue();
                shape.check(where + "." + name, node.path(name));
            });
        };
    }

    private static JsonShape of(String words, Predicate<JsonNode> fits) {
        return (where, node) -> assertThat(fits.test(node))
                .as("%s is %s: %s", where, words, node)
                .isTrue();
    }
}
