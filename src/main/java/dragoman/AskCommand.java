package dragoman;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.compose.Plain;
import dragoman.dialogue.Brain;
import dragoman.model.Ask;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ask}: one question from the command line, or many as JSON lines. */
@Command(name = "ask", description = "Answers one question, or with --json one a line of standard input.")
final class AskCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(AskCommand.class);
    private static final String CHAT = "command-line";
    private static final int LAST_YEAR = 9999;

    @Mixin
    private final Options options = new Options();

    @Parameters(arity = "0..1", paramLabel = "QUESTION")
    private @Nullable String question;

    @Option(names = "--json", description = "requests and replies as JSON lines")
    private boolean json;

    @Option(
            names = "--rehearse",
            hidden = true,
            description =
                    "gets warm before a single question, as if more were to come; for the build, which keeps what was loaded")
    private boolean rehearse;

    @Option(names = "--explain", description = "with --json: the passages that were weighed, with their features")
    private boolean explain;

    @Override
    public Integer call() throws IOException {
        if (json == (question != null)) {
            throw new UsageException(
                    "give either a question, as in: ask \"What did Kerry say?\", or --json with requests on standard input");
        }
        try (Workplace workplace = Workplace.open(options)) {
            Brain brain = workplace.brain();
            PrintStream out = Streams.out();
            if (json || rehearse) {
                brain.warm();
            }
            if (question != null) {
                Ask ask = new Ask(null, CHAT, 0, question, workplace.clock().instant());
                out.println(Plain.of(brain.answer(ask).answer().blocks()));
                out.flush();
            } else {
                answerLines(brain, workplace.clock(), out);
            }
        }
        return 0;
    }

    private void answerLines(Brain brain, InstantSource clock, PrintStream out) throws IOException {
        try (BufferedReader in = Streams.in()) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    out.println(reply(brain, clock, line));
                    out.flush();
                }
            }
        }
    }

    private String reply(Brain brain, InstantSource clock, String line) {
        try {
            return answered(brain, ask(Json.parse(line), clock));
        } catch (IllegalArgumentException e) {
            return Json.object().putNull("id").put("error", e.getMessage()).toString();
        }
    }

    /** The run goes on, whatever one question does to the brain. */
    private String answered(Brain brain, Ask ask) {
        try {
            return ReplyJson.timed(brain, ask, explain).toString();
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.error("a question could not be answered", fault);
            return Json.object()
                    .put("id", ask.id())
                    .put("error", "could not be answered (" + fault + "); please report it")
                    .toString();
        }
    }

    private static Ask ask(JsonNode node, InstantSource clock) {
        JsonNode text = node.get("text");
        if (text == null || !text.isTextual()) {
            throw new IllegalArgumentException("a request needs a \"text\", a string with the question");
        }
        String chat = Objects.requireNonNullElse(Json.text(node, "chat"), CHAT);
        return new Ask(Json.text(node, "id"), chat, 0, text.asText(), at(Json.text(node, "at"), clock));
    }

    private static Instant at(@Nullable String value, InstantSource clock) {
        try {
            return value == null ? clock.instant() : within(Instant.parse(value));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"at\" is no instant like 2016-02-07T09:00:00Z: " + value, e);
        }
    }

    /** Days can be counted from it; an instant reaches further than the calendar does. */
    private static Instant within(Instant at) {
        int year = at.atOffset(ZoneOffset.UTC).getYear();
        if (year < 1 || year > LAST_YEAR) {
            throw new DateTimeException("out of all time: " + year);
        }
        return at;
    }
}
