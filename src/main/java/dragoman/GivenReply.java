package dragoman;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.model.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A reply as the reader of its JSON sees it, as far as it is scored. */
record GivenReply(
        String kind, @Nullable String verdict, @Nullable String function, LooseText text, List<Citation> citations) {

    /**
     * An excerpt with where it is said to stand.
     *
     * @param span null where the source's body is not held
     */
    record Citation(String article, @Nullable Span span, String quote) {

        static Citation of(JsonNode node) {
            boolean placed = node.path("start").isInt() && node.path("end").isInt();
            return new Citation(
                    node.path("article").asText(),
                    placed
                            ? new Span(
                                    node.path("start").asInt(), node.path("end").asInt())
                            : null,
                    node.path("quote").asText());
        }

        LooseText words() {
            return LooseText.of(quote);
        }

        /** How it begins, to tell it from others. */
        String beginning(int length) {
            return quote.substring(0, Math.min(length, quote.length()));
        }
    }

    GivenReply {
        citations = List.copyOf(citations);
    }

    /** Takes a line of {@code ask --json}. */
    static GivenReply of(JsonNode line) {
        JsonNode reply = line.path("reply");
        return new GivenReply(
                Objects.requireNonNullElse(Json.text(reply, "kind"), "error"),
                Json.text(reply, "verdict"),
                Json.text(reply, "function"),
                LooseText.of(reply.path("text").asText()),
                StreamSupport.stream(reply.path("citations").spliterator(), false)
                        .map(Citation::of)
                        .toList());
    }

    boolean is(String word) {
        return kind.equals(word);
    }

    /** The beginning of the first excerpt, for a complaint about it. */
    String first() {
        return citations.isEmpty() ? "none" : citations.getFirst().beginning(70);
    }
}
