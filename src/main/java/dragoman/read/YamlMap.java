package dragoman.read;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Keys and values in a YAML file, asked for by name.
 *
 * <p>What is missing or wrong is noted, and a placeholder stands in, so that the reading goes on and finds the rest;
 * whoever began it ends it with {@link Mistakes#throwIfAny}. A key that nobody asked for is a mistake too. A value is
 * read {@code as} something by a function of {@link As}, which throws what is wrong.
 */
public final class YamlMap {

    private final String file;
    private final Place place;
    private final Mistakes mistakes;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private YamlMap(String file, Place place, Mistakes mistakes) {
        this.file = file;
        this.place = place;
        this.mistakes = mistakes;
    }

    static YamlMap empty(String file, Mistakes mistakes) {
        return new YamlMap(file, new Place(file, 1), mistakes);
    }

    static YamlMap of(String file, MappingNode node, Mistakes mistakes) {
        YamlMap map = new YamlMap(file, place(file, node), mistakes);
        node.getValue().forEach(map::enter);
        return map;
    }

    static <T> List<T> each(String file, SequenceNode list, Mistakes mistakes, Function<YamlMap, T> build) {
        return list.getValue().stream()
                .flatMap(entry -> {
                    if (entry instanceof MappingNode map) {
                        return of(file, map, mistakes).build(build).stream();
                    }
                    mistakes.add(place(file, entry), "an entry must be keys with values, such as `- name: …`");
                    return Stream.<T>empty();
                })
                .toList();
    }

    static Place place(String file, Node node) {
        return new Place(file, node.getStartMark().getLine() + 1);
    }

    /** Builds a value of this map, then holds its keys against those that were asked for. */
    <T> Optional<T> build(Function<YamlMap, T> build) {
        try {
            return Optional.of(build.apply(this));
        } catch (IllegalArgumentException fault) {
            mistakes.add(place, String.valueOf(fault.getMessage()));
            return Optional.empty();
        } finally {
            noteUnknownKeys();
        }
    }

    /** Where the map begins. */
    public Place place() {
        return place;
    }

    public boolean has(String key) {
        return node(key).isPresent();
    }

    /** A text that must be there. */
    public YamlText text(String key) {
        return optionalText(key).orElseGet(() -> {
            noteMissing(key);
            return YamlText.missing(place);
        });
    }

    public Optional<YamlText> optionalText(String key) {
        return node(key).flatMap(node -> scalar(node, "\"" + key + "\" must be one text"));
    }

    /** A value that must be there. */
    public <T> T required(String key, Function<String, T> as, T placeholder) {
        if (node(key).isEmpty()) {
            noteMissing(key);
        }
        return value(key, as).orElse(placeholder);
    }

    /** A value that may be left out. */
    public <T> Optional<T> value(String key, Function<String, T> as) {
        return optionalText(key).flatMap(text -> parsed(text, "\"" + key + "\" is \"" + text + "\", ", as));
    }

    /** The texts of a list; none where the key is left out. */
    public List<YamlText> texts(String key) {
        return elements(key).stream()
                .flatMap(node -> scalar(node, "\"" + key + "\" must be a list of texts").stream())
                .toList();
    }

    /** The values of a list; none where the key is left out. */
    public <T> List<T> values(String key, Function<String, T> as) {
        return texts(key).stream()
                .flatMap(text -> parsed(text, "\"" + text + "\" stands in \"" + key + "\", ", as).stream())
                .toList();
    }

    /** A list that must be there, be it empty. */
    public List<YamlText> requiredTexts(String key) {
        if (!values.containsKey(key)) {
            noteMissing(key);
        }
        return texts(key);
    }

    /** A map within this one; empty where the key is left out. */
    public <T> Optional<T> map(String key, Function<YamlMap, T> build) {
        Node node = node(key).orElse(null);
        if (node == null || node instanceof MappingNode) {
            return (node == null ? empty(file, mistakes) : of(file, (MappingNode) node, mistakes)).build(build);
        }
        mistakes.add(place(file, node), "\"" + key + "\" must hold keys with values");
        return Optional.empty();
    }

    /** The maps of a list; none where the key is left out. */
    public <T> List<T> maps(String key, Function<YamlMap, T> build) {
        return node(key)
                .map(node -> node instanceof SequenceNode list
                        ? each(file, list, mistakes, build)
                        : noList(key, node, List.<T>of()))
                .orElse(List.of());
    }

    /** Notes that something is missing from this map that only the reader can know. */
    public void noteMissing(String key) {
        mistakes.add(place, "\"" + key + "\" is missing; add `" + key + ": …`");
    }

    private void enter(NodeTuple entry) {
        String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (keys.putIfAbsent(key, entry.getKeyNode()) == null) {
            values.put(key, entry.getValueNode());
        } else {
            mistakes.add(place(file, entry.getKeyNode()), "\"" + key + "\" stands here twice; keep one");
        }
    }

    private void noteUnknownKeys() {
        keys.forEach((key, node) -> {
            if (!asked.contains(key)) {
                mistakes.add(place(file, node), "no key is called \"" + key + "\"" + advice(key));
            }
        });
    }

    private String advice(String key) {
        return Nearest.to(key, asked)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("; leave it out, or use one of " + String.join(", ", asked));
    }

    /** The value of a key; one that is left empty counts as left out. */
    private Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key))
                .filter(node -> !node.getTag().equals(Tag.NULL));
    }

    private List<Node> elements(String key) {
        return node(key)
                .map(node -> node instanceof SequenceNode list ? list.getValue() : noList(key, node, List.<Node>of()))
                .orElse(List.of());
    }

    private <T> T noList(String key, Node node, T none) {
        mistakes.add(place(file, node), "\"" + key + "\" must be a list, such as `[one, two]`");
        return none;
    }

    private Optional<YamlText> scalar(Node node, String complaint) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(new YamlText(place(file, node), scalar.getValue()));
        }
        mistakes.add(place(file, node), complaint);
        return Optional.empty();
    }

    private <T> Optional<T> parsed(YamlText text, String prefix, Function<String, T> as) {
        try {
            return Optional.of(as.apply(text.value()));
        } catch (IllegalArgumentException | DateTimeException fault) {
            mistakes.add(text.place(), prefix + fault.getMessage());
            return Optional.empty();
        }
    }
}
