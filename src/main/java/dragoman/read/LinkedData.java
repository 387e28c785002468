package dragoman.read;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's JSON-LD says of the article, whether alone, in a list or in a {@code @graph} whose nodes point to each
 * other by {@code @id}; see https://schema.org/NewsArticle. What cannot be parsed is searched for the same words as text.
 */
final class LinkedData {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final Pattern ARTICLE = Pattern.compile("(?:.*Article|.*BlogPosting|Report)");

    /** No node is nested deeper in sound data; what is, has been written to do harm. */
    private static final int DEEPEST = 12;

    private final List<JsonNode> nodes = new ArrayList<>();
    private final LooseLinkedData loose;

    private LinkedData(List<String> scripts) {
        StringBuilder unread = new StringBuilder();
        for (String script : scripts) {
            try {
                collect(JSON.readTree(script), 0);
            } catch (JacksonException broken) {
                unread.append(script).append('\n');
            }
        }
        this.loose = new LooseLinkedData(unread.toString());
    }

    static LinkedData of(Document page) {
        return new LinkedData(page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .toList());
    }

    private void collect(JsonNode node, int depth) {
        if (depth < DEEPEST) {
            if (node.isObject()) {
                nodes.add(node);
            }
            node.forEach(child -> collect(child, depth + 1));
        }
    }

    Optional<String> published() {
        return text("datePublished").or(loose::published);
    }

    Optional<String> headline() {
        return text("headline").or(loose::headline);
    }

    Optional<String> body() {
        return text("articleBody");
    }

    /** All of them, with commas between. */
    Optional<String> author() {
        return names("author").or(loose::author);
    }

    Optional<String> publisher() {
        return names("publisher").or(loose::publisher);
    }

    /** Those that say they are articles, and behind them those that do not say what they are. */
    private Stream<JsonNode> articles() {
        return Stream.concat(
                nodes.stream().filter(LinkedData::isArticle), nodes.stream().filter(node -> !node.has("@type")));
    }

    private static boolean isArticle(JsonNode node) {
        return types(node).anyMatch(type -> ARTICLE.matcher(type).matches());
    }

    private static Stream<String> types(JsonNode node) {
        return each(node.path("@type")).map(JsonNode::asText);
    }

    private Optional<String> text(String key) {
        return articles()
                .map(article -> article.path(key))
                .filter(JsonNode::isTextual)
                .map(value -> clean(value.asText()))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private Optional<String> names(String key) {
        return articles()
                .map(article -> String.join(", ", names(article.path(key))))
                .filter(names -> !names.isEmpty())
                .findFirst();
    }

    private Set<String> names(JsonNode value) {
        Set<String> names = new LinkedHashSet<>();
        each(value).map(this::name).filter(name -> !name.isBlank()).forEach(names::add);
        return names;
    }

    private String name(JsonNode value) {
        JsonNode name = value.isTextual() ? value : value.path("name");
        return name.isTextual() ? clean(name.asText()) : pointedTo(value.path("@id"));
    }

    private String pointedTo(JsonNode id) {
        return nodes.stream()
                .filter(node -> id.isTextual() && id.equals(node.path("@id")))
                .map(node -> node.path("name"))
                .filter(JsonNode::isTextual)
                .map(name -> clean(name.asText()))
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonNode> each(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    }

    /** A control character has no business in a title, and a database may not take it. Lines of a body stay apart. */
    static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ").strip();
    }
}
