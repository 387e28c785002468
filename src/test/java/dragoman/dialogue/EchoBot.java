package dragoman.dialogue;

import dragoman.deliver.IncomingMessage;
import dragoman.deliver.Limits;
import dragoman.deliver.Telegram;
import dragoman.deliver.Token;
import dragoman.store.Store;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A bot that says what it was told, as a process that a test can kill. */
public final class EchoBot {

    private EchoBot() {}

    /**
     * The bot in a process of its own, which adds what it says to the file {@code log} of its home.
     *
     * @param mode the arguments behind the home
     */
    static Process launch(URI server, String secret, Path home, String... mode) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EchoBot.class.getName(),
                server.toString(),
                secret,
                home.toString()));
        command.addAll(List.of(mode));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("log").toFile()))
                .start();
    }

    /** Arguments: address, token, home, and {@code think} for a brain that takes for ever or the messages a second that
     * the server takes. */
    public static void main(String[] args) {
        InstantSource clock = InstantSource.system();
        Store store = Store.open(Path.of(args[2]));
        Telegram telegram = Telegram.at(URI.create(args[0]), Token.of(args[1]), Duration.ofSeconds(50));
        boolean thinks = args.length > 3 && args[3].equals("think");
        Limits limits = args.length > 3 && !thinks
                ? new Limits(Integer.parseInt(args[3]), Limits.USUAL.apart(), Limits.USUAL.groupAMinute())
                : Limits.USUAL;
        Bot bot = new Bot(
                telegram,
                store.inbox(clock),
                store.outbox(clock),
                store.chats(clock),
                message -> thinks ? think() : echo(message),
                clock,
                limits,
                List.of());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            bot.close();
            store.close();
        }));
        bot.start();
        bot.await().ifPresent(System.out::println);
    }

    static List<OutgoingMessage> echo(IncomingMessage message) {
        return List.of(new OutgoingMessage("echo: " + message.text()));
    }

    private static List<OutgoingMessage> think() {
        LockSupport.parkNanos(Duration.ofHours(1).toNanos());
        return List.of();
    }
}
