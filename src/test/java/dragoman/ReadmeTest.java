package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What the README shows is what a newcomer gets. */
class ReadmeTest {

    private static final String NOW = "2016-02-07T09:00:00Z";

    /** A shell line that asks a question, in either kind of quotation marks. */
    private static final Pattern ASKED = Pattern.compile("\\$ bin/dragoman ask (['\"])(.*)\\1");

    private static final Pattern COMMAND = Pattern.compile("bin/dragoman ([a-z]+)");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
    private static final Pattern CHAT_COMMAND = Pattern.compile("`(/[a-z]+)");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @TempDir
    private Path home;

    /** When the answers change for the better, the README follows: what this test expected is what to put there. */
    @Test
    void theDialogueIsWhatTheProgramSays() throws IOException {
        String shown = between("<!-- dialogue -->\n```console\n", "```\n<!-- /dialogue -->");

        String said = ASKED.matcher(shown)
                .results()
                .map(asked -> asked.group() + "\n" + answer(asked.group(2)))
                .collect(Collectors.joining("\n"));

        assertThat(shown).isEqualTo(said).contains("John Kerry", "do not say");
    }

    private String answer(String question) {
        return Called.with("ask", "--home", home.toString(), "--now", NOW, question)
                .out();
    }

    @Test
    void itNamesEveryCommandAndNoOther() throws IOException {
        Set<String> commands = subcommands()
                .map(command -> command.getAnnotation(Command.class).name())
                .collect(Collectors.toSet());

        assertThat(named(COMMAND, 1)).isEqualTo(commands);
    }

    @Test
    void itNamesNoOptionThatIsNoneOfOurs() throws IOException {
        Set<String> ours = subcommands()
                .map(CommandLine::new)
                .flatMap(command -> Stream.concat(Stream.of(command), command.getSubcommands().values().stream()))
                .flatMap(command -> command.getCommandSpec().options().stream())
                .flatMap(option -> Stream.of(option.names()))
                .collect(Collectors.toSet());

        String withoutDocker = readme().replaceAll("(?m)^docker .*$", "");
        assertThat(OPTION.matcher(withoutDocker).results().map(found -> found.group()))
                .isNotEmpty()
                .allMatch(ours::contains);
    }

    @Test
    void everyChatCommandItNamesDoesSomethingOfItsOwn() throws IOException {
        List<String> commands = named(CHAT_COMMAND, 1).stream()
                .filter(command -> !command.equals("/ask")) // asks nothing without a question behind it
                .toList();
        String requests = commands.stream()
                .map(command ->
                        Json.object().put("id", command).put("text", command).toString())
                .collect(Collectors.joining("\n"));
        List<JsonNode> replies = Called.onInput(requests, "ask", "--json", "--home", home.toString()).lines().stream()
                .map(Json::parse)
                .toList();

        assertThat(replies).hasSameSizeAs(commands).hasSizeGreaterThan(9).allSatisfy(reply -> {
            boolean help = reply.at("/reply/function").asText().equals("help");
            assertThat(help)
                    .as(reply.toString())
                    .isEqualTo(reply.get("id").asText().equals("/help"));
        });
    }

    @Test
    void everyFileItLinksToExists() throws IOException {
        assertThat(named(LINK, 1)).isNotEmpty().allMatch(file -> Files.exists(Path.of(file)));
    }

    private static Stream<Class<?>> subcommands() {
        return Stream.of(Main.class.getAnnotation(Command.class).subcommands());
    }

    private static Set<String> named(Pattern pattern, int group) throws IOException {
        return pattern.matcher(readme())
                .results()
                .map(found -> found.group(group))
                .collect(Collectors.toSet());
    }

    private static String between(String opening, String closing) throws IOException {
        String readme = readme();
        int start = readme.indexOf(opening) + opening.length();
        assertThat(readme).contains(opening, closing);
        return readme.substring(start, readme.indexOf(closing));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
