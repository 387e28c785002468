package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import dragoman.deliver.BotApiStub;
import dragoman.deliver.BotApiStub.Fault;
import dragoman.deliver.Telegram;
import dragoman.deliver.Token;
import dragoman.store.Outbox;
import dragoman.store.Store;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Nothing logged, at whatever level and by whichever library, holds the token, nor at INFO what a user wrote. */
class SecrecyTest {

    private static final String SECRET = "123:secret-secret";
    private static final String WORDS = "my private words";
    private final LoggerContext logback = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final java.util.logging.Logger jdk = LogManager.getLogManager().getLogger("");
    private final Everything everything = new Everything();

    @BeforeEach
    void listen() {
        everything.setContext(logback);
        everything.start();
        root().addAppender(everything);
        root().setLevel(Level.TRACE);
        jdk.addHandler(everything.ofTheJdk);
        jdk.setLevel(java.util.logging.Level.ALL);
    }

    @AfterEach
    void leave() {
        root().detachAppender(everything);
        root().setLevel(Level.DEBUG);
        jdk.removeHandler(everything.ofTheJdk);
        jdk.setLevel(java.util.logging.Level.INFO);
    }

    @Test
    void neither_the_token_nor_what_a_user_wrote_is_logged_whatever_goes_wrong() throws Exception {
        InstantSource clock = InstantSource.system();
        try (BotApiStub stub = new BotApiStub(SECRET);
                Store store = Store.open("jdbc:h2:mem:secrecy;DB_CLOSE_DELAY=-1");
                Telegram telegram = Telegram.at(stub.uri(), Token.of(SECRET), Duration.ofSeconds(1))) {
            stub.onFetch(Fault.BAD_GATEWAY, Fault.DROPPED_BEFORE, Fault.TOO_MANY);
            stub.onSend(Fault.DROPPED_AFTER, Fault.TOO_MANY, Fault.BLOCKED, Fault.BAD_GATEWAY);
            Outbox outbox = store.outbox(clock);
            Replier brain = message -> {
                if (message.chat().equals("6")) {
                    throw new IllegalArgumentException(message.text());
                }
                return List.of(new OutgoingMessage("<b>" + message.text()));
            };
            try (Bot bot = new Bot(telegram, store.inbox(clock), outbox, store.chats(clock), brain, clock)) {
                bot.start();
                stub.says(5, WORDS);
                stub.says(6, WORDS);
                stub.says(5, WORDS);
                stub.raw("{\"update_id\": $ID, \"message\": \"" + WORDS);
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> stub.delivered().size() >= 2 && outbox.open() == 0);
                stub.onFetch(Fault.UNAUTHORIZED);
                stub.says(5, WORDS);
                assertThat(bot.await()).isPresent();
            }
        }
        assertThat(everything.lines).isNotEmpty().noneMatch(line -> line.contains("secret-secret"));
        assertThat(everything.lines)
                .filteredOn(line -> !line.startsWith("TRACE") && !line.startsWith("DEBUG"))
                .isNotEmpty()
                .noneMatch(line -> line.contains(WORDS));
    }

    private Logger root() {
        return logback.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static final class Everything extends AppenderBase<ILoggingEvent> {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Handler ofTheJdk = new Handler() {
            @Override
            public void publish(LogRecord said) {
                if (!String.valueOf(said.getLoggerName()).startsWith("com.sun.net.httpserver")) { // the stub's own
                    lines.add("DEBUG of the JDK " + said.getMessage() + said.getThrown());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        @Override
        protected void append(ILoggingEvent said) {
            String thrown =
                    said.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(said.getThrowableProxy());
            lines.add(said.getLevel() + " " + said.getFormattedMessage() + thrown);
        }
    }
}
