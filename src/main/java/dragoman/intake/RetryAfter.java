package dragoman.intake;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a server that says no wants to be asked again: in seconds, or at a date (RFC 9110). */
final class RetryAfter {

    /** Longer than this no server means to be left alone; whoever does answers 410. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private RetryAfter() {}

    /** Empty where the header is missing or means nothing. */
    static Optional<Instant> of(@Nullable String header, Instant now) {
        return Optional.ofNullable(header)
                .map(String::strip)
                .flatMap(text -> moment(text, now))
                .filter(moment -> moment.isAfter(now))
                .map(moment -> moment.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : moment);
    }

    private static Optional<Instant> moment(String text, Instant now) {
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(now.plusSeconds(Long.parseLong(text)));
        }
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
