package dragoman;

import dragoman.deliver.Limits;
import dragoman.deliver.Telegram;
import dragoman.deliver.Token;
import dragoman.dialogue.Administration;
import dragoman.dialogue.Bot;
import dragoman.dialogue.Brain;
import dragoman.dialogue.Manners;
import dragoman.dialogue.Signboard;
import dragoman.dialogue.Talk;
import dragoman.digest.Digests;
import dragoman.digest.Timetable;
import dragoman.intake.FeedRounds;
import dragoman.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code serve}: the Telegram bot, by long polling. */
@Command(
        name = "serve",
        description = "The Telegram bot; token in $DRAGOMAN_TOKEN, or in the file named by $DRAGOMAN_TOKEN_FILE.")
final class ServeCommand implements Callable<Integer> {

    private static final int REFUSED = 1;

    @Mixin
    private final Options options = new Options();

    @Override
    public Integer call() {
        Token token = token();
        Path logs = options.home(options.settings()).resolve("log");
        System.setProperty("dragoman.log.dir", logs.toString()); // before the first logger is made
        try (Workplace workplace = Workplace.open(options)) {
            Settings settings = workplace.settings();
            Duration patience = Duration.ofSeconds(settings.telegram().pollTimeoutSeconds());
            Telegram telegram = Telegram.at(options.telegramUrl(settings), token, patience);
            return serve(workplace, telegram);
        }
    }

    private static int serve(Workplace workplace, Telegram telegram) {
        Store store = workplace.store();
        var clock = workplace.clock();
        Manners manners = new Manners(store.chats(clock), store.chatSettings());
        Administration administration = new OperatorDesk(workplace).administration();
        Bot bot = new Bot(
                telegram,
                store.inbox(clock),
                store.outbox(clock),
                store.chats(clock),
                talk(workplace, telegram, manners, administration),
                clock,
                Limits.USUAL,
                List.copyOf(administration.admins()));
        Digests digests = new Digests(
                store.evidence(), store.subscriptions(clock), store.archive(), clock, chat -> manners.book(chat, null));
        Thread atTheEnd = new Thread(bot::close, "end");
        Runtime.getRuntime().addShutdownHook(atTheEnd);
        try (bot;
                Timetable timetable = new Timetable(store.dataSource(), digests, bot::wake);
                FeedRounds rounds = new FeedsAtWork(workplace, administration, manners, bot::wake).rounds();
                Heartbeat heartbeat = new Heartbeat(workplace.home())) {
            heartbeat.start();
            timetable.start();
            rounds.start();
            bot.start();
            Thread.startVirtualThread(() -> Signboard.hang(telegram, administration.admins()));
            Optional<String> reason = bot.await();
            reason.ifPresent(r -> System.err.println("dragoman: " + r));
            return reason.isPresent() ? REFUSED : 0;
        }
    }

    private static Talk talk(Workplace workplace, Telegram telegram, Manners manners, Administration administration) {
        Store store = workplace.store();
        var clock = workplace.clock();
        Brain brain = workplace.lastingBrain();
        brain.warm();
        Talk.Notes notes = new Talk.Notes(store.answers(clock), store.opinions(clock), manners);
        return new Talk(brain, notes, workplace.pictures(), Talk.Rights.of(telegram), administration);
    }

    private static Token token() {
        Optional<String> token = Options.environment("DRAGOMAN_TOKEN")
                .or(() -> Options.environment("DRAGOMAN_TOKEN_FILE").map(ServeCommand::read));
        return Token.of(
                token.orElseThrow(
                        () -> new UsageException(
                                "no bot token; get one from @BotFather in Telegram and set DRAGOMAN_TOKEN to it, or DRAGOMAN_TOKEN_FILE to a file that holds it")));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UsageException("DRAGOMAN_TOKEN_FILE names " + file + ", which cannot be read");
        }
    }
}
