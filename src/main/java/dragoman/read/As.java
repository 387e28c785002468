package dragoman.read;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a text in a file may be read as. Each function throws an {@link IllegalArgumentException} that goes on from
 * {@code "key" is "text", } and says what to write instead.
 */
public final class As {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]+(?:/[A-Za-z0-9._~/-]*)?");

    private static final int LONGEST_ADDRESS = 2_000;
    private static final Pattern CONTACT = Pattern.compile("[\\x21-\\x7E&&[^();]]{1,200}");

    private As() {}

    /** Small letters, digits and hyphens. */
    public static String id(String text) {
        return held(text, ID.asMatchPredicate(), "which is no id; write small letters, digits and hyphens");
    }

    public static Function<String, Long> whole(long least, long most) {
        return text -> {
            try {
                long number = Long.parseLong(text);
                if (least <= number && number <= most) {
                    return number;
                }
            } catch (NumberFormatException ignored) {
                // Falls through to the advice, which is the same.
            }
            throw new IllegalArgumentException("which is not a whole number from " + least + " to " + most);
        };
    }

    /** "on" or "off", and what else YAML means by them. */
    public static boolean onOrOff(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "on", "true", "yes" -> true;
            case "off", "false", "no" -> false;
            default -> throw new IllegalArgumentException("which is neither on nor off; write one of them");
        };
    }

    /** A paragraph's number. */
    static Function<String, Integer> paragraph() {
        return whole(1, 100_000).andThen(Math::toIntExact);
    }

    /** A number, a decimal point allowed, separators of thousands not. */
    public static double number(String text) {
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException ignored) {
            // Falls through to the advice, which is the same.
        }
        throw new IllegalArgumentException("which is no number; write it without separators, as in 70000");
    }

    public static LocalDate day(String text) {
        return dated(text, LocalDate::parse, "which is no day; write it as in \"2016-02-06\"");
    }

    /** A day, ISO week, month or year as TIMEX3 writes it. */
    public static String timex(String text) {
        return dated(
                text,
                As::checkedTimex,
                "which is no date; write a day \"2016-02-05\", a week \"2016-W05\","
                        + " a month \"2016-02\" or a year \"2016\"");
    }

    public static LocalTime time(String text) {
        return dated(text, LocalTime::parse, "which is no time; write it as in \"08:00\"");
    }

    public static ZoneId zone(String text) {
        return dated(text, ZoneId::of, "which is no time zone; write one such as UTC or Europe/Berlin");
    }

    /** The address of a server on the web. */
    public static URI webAddress(String text) {
        return URI.create(held(
                text,
                WEB_ADDRESS.asMatchPredicate(),
                "which is no web address; write one such as https://api.telegram.org"));
    }

    /** The address of a page or a feed on the web, with whatever stands behind its path. */
    public static String pageAddress(String text) {
        return held(
                text,
                address -> address.length() <= LONGEST_ADDRESS
                        && Download.isWeb(address)
                        && Web.host(address).isPresent(),
                "which is no web address; write one such as https://example.org/feed.xml");
    }

    /** Words that can stand in a request's header, such as an address to write to. */
    public static String contact(String text) {
        return held(
                text,
                CONTACT.asMatchPredicate(),
                "which cannot stand in a request; write a web address or an e-mail address");
    }

    /** The address of a database. */
    public static String jdbcAddress(String text) {
        return held(
                text,
                address -> address.startsWith("jdbc:"),
                "which is no JDBC address; write one such as jdbc:postgresql://localhost/dragoman");
    }

    /** A word of an enum, written small and with hyphens. */
    public static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("which is none of "
                        + Arrays.stream(type.getEnumConstants()).map(As::word).collect(Collectors.joining(", "))));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String checkedTimex(String text) {
        if (WEEK.matcher(text).matches()) {
            LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        } else if (MONTH.matcher(text).matches()) {
            YearMonth.parse(text);
        } else if (!YEAR.matcher(text).matches()) {
            LocalDate.parse(text);
        }
        return text;
    }

    private static <T> T dated(String text, Function<String, T> parse, String advice) {
        try {
            return parse.apply(text);
        } catch (DateTimeException fault) {
            throw new IllegalArgumentException(advice, fault);
        }
    }

    private static String held(String text, Predicate<String> rule, String advice) {
        if (!rule.test(text)) {
            throw new IllegalArgumentException(advice);
        }
        return text;
    }
}
