package dragoman;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that all commands take. */
final class Options {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "where everything that lasts is kept; default $DRAGOMAN_HOME, else ./var")
    @Nullable
    Path home;

    @Option(names = "--empty", description = "a new home starts without the built-in dossier")
    boolean empty;

    @Option(names = "--db", paramLabel = "JDBC-URL", description = "another database than the embedded one")
    @Nullable
    String database;

    @Option(names = "--config", paramLabel = "FILE", description = "the settings; default config/dragoman.yaml")
    @Nullable
    Path config;

    @Option(names = "--now", paramLabel = "INSTANT", description = "a fixed clock, such as 2016-02-07T09:00:00Z")
    @Nullable
    Instant now;

    @Option(
            names = "--telegram-url",
            paramLabel = "URL",
            description = "another Bot API server; also $DRAGOMAN_TELEGRAM_URL")
    @Nullable
    URI telegramUrl;

    InstantSource clock() {
        return now == null ? Clock.systemUTC() : InstantSource.fixed(now);
    }

    Settings settings() {
        if (config != null && !java.nio.file.Files.isRegularFile(config)) {
            throw new UsageException("--config " + config
                    + ": no such file; name a file like config/dragoman.yaml, or leave the option out");
        }
        return Settings.load(
                Objects.requireNonNullElseGet(config, () -> Folders.root().resolve("config/dragoman.yaml")));
    }

    Path home(Settings settings) {
        return Optional.ofNullable(home)
                .or(() -> environment("DRAGOMAN_HOME").map(Path::of))
                .orElse(settings.home());
    }

    URI telegramUrl(Settings settings) {
        return Optional.ofNullable(telegramUrl)
                .or(() -> environment("DRAGOMAN_TELEGRAM_URL").map(URI::create))
                .orElse(settings.telegram().url());
    }

    static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(v -> !v.isBlank());
    }
}
