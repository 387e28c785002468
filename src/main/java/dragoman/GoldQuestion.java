package dragoman;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A question with what a good reply to it holds.
 *
 * @param history what was asked in the same chat before
 * @param kind what the question is to try, such as {@code unanswerable}
 * @param style how it is put, such as {@code typo}
 * @param verdict what a yes/no question should find; null where any will do
 * @param functions those that may deal with it; empty where any may
 * @param must what the reply's text has to say: one of each group
 * @param mustNot what it must not say
 */
record GoldQuestion(
        String id,
        String text,
        List<String> history,
        String kind,
        String style,
        Expectation expects,
        @Nullable String verdict,
        List<String> functions,
        GoldEvidence evidence,
        List<List<String>> must,
        List<String> mustNot) {

    /** What kind of reply is right. */
    enum Expectation {
        ANSWER,
        ABSTAIN,
        CORRECT,
        HANDLE
    }

    GoldQuestion {
        history = List.copyOf(history);
        functions = List.copyOf(functions);
        must = List.copyOf(must);
        mustNot = List.copyOf(mustNot);
    }

    /**
     * Reads a line of a set.
     *
     * @throws IllegalArgumentException if it lacks something; the message says what
     */
    static GoldQuestion of(JsonNode line) {
        String kind = Objects.requireNonNullElse(Json.text(line, "kind"), "-");
        return new GoldQuestion(
                required(line, "id"),
                required(line, "q"),
                texts(line.path("history")),
                kind,
                Objects.requireNonNullElse(Json.text(line, "style"), kind),
                expectation(Json.text(line, "expect"), kind),
                Json.text(line, "verdict"),
                texts(line.path("function")),
                GoldEvidence.of(line),
                groups(line.path("must")),
                texts(line.path("must_not")));
    }

    private static String required(JsonNode line, String field) {
        String value = Json.text(line, field);
        if (value == null) {
            throw new IllegalArgumentException("a question needs \"" + field + "\"");
        }
        return value;
    }

    private static Expectation expectation(@Nullable String word, String kind) {
        if (word == null) {
            return kind.startsWith("answerable") ? Expectation.ANSWER : Expectation.ABSTAIN;
        }
        try {
            return Expectation.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"expect\" is answer, abstain, correct or handle, not \"" + word + "\"", e);
        }
    }

    /** A list's texts; a text alone counts as a list of one. */
    static List<String> texts(JsonNode node) {
        return node.isTextual()
                ? List.of(node.asText())
                : StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
    }

    /** Lists of texts, each of which may be written as a text alone. */
    static List<List<String>> groups(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(GoldQuestion::texts)
                .toList();
    }
}
