package dragoman.dialogue;

import dragoman.deliver.BotApiStub;
import dragoman.store.Doubt;
import dragoman.store.Letter;
import dragoman.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Many chats that are owed a summary each, and the bot, in a process that can be killed, that brings them. */
final class Subscribers implements AutoCloseable {

    static final String SECRET = "123:secret-secret";
    private static final InstantSource CLOCK = InstantSource.system();
    private static final int AT_A_TIME = 500;
    private static final Pattern LEFT = Pattern.compile("stopped while sending (\\S+);");

    private final BotApiStub stub;
    private final Path home;
    private @Nullable Process process;

    Subscribers(BotApiStub stub, Path home) {
        this.stub = stub;
        this.home = home;
    }

    /** Owes the summary of one moment to so many chats, numbered from 1; nobody sends it yet. */
    void owe(int count) {
        try (Store store = Store.open(home)) {
            for (int from = 1; from <= count; from += AT_A_TIME) {
                store.outbox(CLOCK)
                        .put(IntStream.range(from, Math.min(from + AT_A_TIME, count + 1))
                                .mapToObj(Subscribers::letter)
                                .toList());
            }
        }
    }

    private static Letter letter(int number) {
        String key = "summary/" + number + "/2016-02-07T08:00:00Z/0";
        return new Letter(key, "" + number, 0, null, "<b>Summary</b> " + key, "Summary " + key);
    }

    void start(String... arguments) throws IOException {
        process = EchoBot.launch(stub.uri(), SECRET, home, arguments);
    }

    /** As {@code kill -9} does. */
    void kill() {
        if (process != null) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    /** How many of them have their summary. */
    int arrived() {
        return (int) stub.delivered().stream()
                .map(BotApiStub.Delivered::text)
                .filter(text -> text.startsWith("Summary"))
                .distinct()
                .count();
    }

    /** When each copy came in, in nanoseconds. */
    List<Long> times() {
        return stub.delivered().stream()
                .filter(message -> message.text().startsWith("Summary"))
                .map(BotApiStub.Delivered::at)
                .sorted()
                .toList();
    }

    List<String> missing(int count) {
        Set<String> texts = new HashSet<>(stub.texts());
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> letter(number).key())
                .filter(key -> !texts.contains("Summary " + key))
                .toList();
    }

    /** The keys of what came more than once, with the number of copies. */
    Map<String, Long> doubles() {
        Map<String, Long> copies = stub.texts().stream()
                .filter(text -> text.startsWith("Summary "))
                .collect(Collectors.groupingBy(
                        (Function<String, String>) text -> text.substring("Summary ".length()),
                        TreeMap::new,
                        Collectors.counting()));
        copies.values().removeIf(number -> number == 1);
        return copies;
    }

    /** What the outbox lists as in doubt. */
    List<String> doubted() {
        try (Store store = Store.open(home)) {
            return store.outbox(CLOCK).doubted().stream().map(Doubt::key).toList();
        }
    }

    /** What was under way at each kill, as the next start found it. */
    List<Set<String>> underWay() throws IOException {
        return Stream.of(Files.readString(home.resolve("log")).split("the bot listens"))
                .map(start ->
                        LEFT.matcher(start).results().map(line -> line.group(1)).collect(Collectors.toSet()))
                .toList();
    }

    @Override
    public void close() {
        kill();
    }
}
