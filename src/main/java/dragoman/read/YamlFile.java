package dragoman.read;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML file that a person wrote, read with every mistake noted by its line.
 *
 * <p>The tree is read as it was written and never turned into objects, so nothing in a file can call for code or grow
 * without end.
 */
public final class YamlFile {

    private static final int LARGEST = 10_000_000;

    private final String name;
    private final @Nullable Node root;
    private final boolean sound;
    private final Mistakes mistakes;

    private YamlFile(String name, @Nullable Node root, boolean sound, Mistakes mistakes) {
        this.name = name;
        this.root = root;
        this.sound = sound;
        this.mistakes = mistakes;
    }

    /** Reads a file; one that is missing or is no YAML is noted as a mistake and counts as empty from then on. */
    public static YamlFile read(Path file, Mistakes mistakes) {
        String name = String.valueOf(file.getFileName());
        try {
            return new YamlFile(name, compose(Files.readString(file)), true, mistakes);
        } catch (IOException fault) {
            mistakes.add(new Place(name, 1), unreadable(fault));
        } catch (MarkedYAMLException fault) {
            mistakes.add(
                    new Place(name, lineOf(fault)),
                    "is no YAML here: " + oneLine(fault.getProblem())
                            + "; check the indentation, and put texts in quotation marks");
        } catch (YAMLException fault) {
            mistakes.add(new Place(name, 1), "is no YAML: " + oneLine(fault.getMessage()));
        }
        return new YamlFile(name, null, false, mistakes);
    }

    /** Reads a file whose top is one map; an empty file is an empty map. */
    public <T> Optional<T> map(Function<YamlMap, T> build) {
        if (root == null && sound) {
            return YamlMap.empty(name, mistakes).build(build);
        }
        if (root instanceof MappingNode map) {
            return YamlMap.of(name, map, mistakes).build(build);
        }
        wrongTop("keys with values, such as `title: …`");
        return Optional.empty();
    }

    /** Reads a file whose top is a list of maps. */
    public <T> List<T> maps(Function<YamlMap, T> build) {
        if (root instanceof SequenceNode list) {
            return YamlMap.each(name, list, mistakes, build);
        }
        wrongTop("a list, each entry with a leading `- `");
        return List.of();
    }

    private void wrongTop(String expected) {
        if (root != null) {
            mistakes.add(YamlMap.place(name, root), "the file must hold " + expected);
        }
    }

    private static @Nullable Node compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        return new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
    }

    private static int lineOf(MarkedYAMLException fault) {
        return fault.getProblemMark() == null ? 1 : fault.getProblemMark().getLine() + 1;
    }

    private static String unreadable(IOException fault) {
        return switch (fault) {
            case NoSuchFileException _ -> "the file is missing; add it, empty if there is nothing to say";
            case CharacterCodingException _ -> "the file is not UTF-8; save it as UTF-8";
            default -> "the file cannot be read (" + fault.getMessage() + ")";
        };
    }

    private static String oneLine(@Nullable String text) {
        return String.valueOf(text).replaceAll("\\s+", " ").strip();
    }
}
