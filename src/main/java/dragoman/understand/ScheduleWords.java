package dragoman.understand;

import dragoman.language.NumberWords;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads when a summary is wanted: "08:00 Europe/Berlin", "at half past six in the evening, Cairo time". */
public final class ScheduleWords {

    /**
     * What a message says of a time.
     *
     * @param time the hour of the day, if one is named
     * @param zone an IANA zone, if one is named
     * @param impossible the words of a time that no clock shows, such as "26:75"
     */
    public record Wish(Optional<LocalTime> time, Optional<ZoneId> zone, Optional<String> impossible) {}

    private static final Pattern CLOCK =
            Pattern.compile("(?<![\\d:+])(\\d{1,2})[:.h](\\d{2})\\s*(am|pm|a\\.m\\.|p\\.m\\.)?(?!\\d)");
    private static final Pattern HOUR = Pattern.compile(
            "(?:\\bat )?(?<![\\d:+])(\\d{1,2})\\s*(am|pm|a\\.m\\.|p\\.m\\.|o'clock|h)\\b|\\bat (\\d{1,2})\\b");
    private static final Pattern HALF = Pattern.compile("\\b(half|quarter) (past|to) (\\p{L}+|\\d{1,2})\\b");
    private static final Pattern AT_WORD =
            Pattern.compile("\\bat (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)\\b");

    private ScheduleWords() {}

    public static Wish in(String message) {
        String text = message.toLowerCase(Locale.ROOT);
        Optional<int[]> named = named(text);
        Optional<LocalTime> time = named.filter(ScheduleWords::possible).map(t -> LocalTime.of(t[0], t[1]));
        Optional<String> impossible =
                named.filter(t -> !possible(t)).map(t -> t[0] + ":" + (t[1] < 10 ? "0" : "") + t[1]);
        return new Wish(time, zone(message), impossible);
    }

    private static boolean possible(int[] time) {
        return time[0] < 24 && time[1] < 60;
    }

    private static Optional<int[]> named(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.find()) {
            return Optional.of(new int[] {
                hour(Integer.parseInt(clock.group(1)), clock.group(3), text), Integer.parseInt(clock.group(2))
            });
        }
        Matcher half = HALF.matcher(text);
        if (half.find() && number(half.group(3)).isPresent()) {
            return Optional.of(halfPast(half, text));
        }
        Matcher hour = HOUR.matcher(text);
        if (hour.find()) {
            String digits = hour.group(1) == null ? hour.group(3) : hour.group(1);
            return Optional.of(new int[] {hour(Integer.parseInt(digits), hour.group(2), text), 0});
        }
        Matcher word = AT_WORD.matcher(text);
        return word.find()
                ? number(word.group(1)).map(h ->
                        new int[] {word.group(1).equals("midnight") ? 0 : hour(h, null, text), 0})
                : Optional.empty();
    }

    private static int[] halfPast(Matcher half, String text) {
        int hour = hour(number(half.group(3)).orElse(0), null, text);
        int minutes = half.group(1).equals("half") ? 30 : 15;
        return half.group(2).equals("past") ? new int[] {hour, minutes} : new int[] {(hour + 23) % 24, 60 - minutes};
    }

    private static Optional<Integer> number(String word) {
        if (word.chars().allMatch(Character::isDigit)) {
            return Optional.of(Integer.valueOf(word));
        }
        return switch (word) {
            case "noon" -> Optional.of(12);
            case "midnight" -> Optional.of(0);
            default -> NumberWords.value(word).map(Double::intValue).filter(n -> n > 0 && n <= 12);
        };
    }

    /** A bare hour is of the afternoon where the message says so. */
    private static int hour(int hour, @org.jspecify.annotations.Nullable String half, String text) {
        boolean after =
                half == null ? text.matches("(?s).*\\b(?:evening|night|afternoon|tonight)\\b.*") : half.startsWith("p");
        boolean before = half != null && half.startsWith("a");
        if (after && hour < 12) {
            return hour + 12;
        }
        return before && hour == 12 ? 0 : hour;
    }

    /** An IANA zone by its name, or by the city in it: "Cairo time". */
    private static Optional<ZoneId> zone(String message) {
        List<String> words = List.of(message.split("[\\s,;()]+"));
        return words.stream()
                .flatMap(w -> ZoneId.getAvailableZoneIds().stream()
                        .filter(z -> fits(z, w))
                        .sorted()
                        .limit(1))
                .findFirst()
                .map(ZoneId::of)
                .or(() -> words.stream().anyMatch(w -> w.equalsIgnoreCase("gmt"))
                        ? Optional.of(ZoneId.of("UTC"))
                        : Optional.empty());
    }

    private static boolean fits(String zone, String word) {
        boolean city = zone.indexOf('/') > 0 && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/");
        String last = zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
        boolean named = zone.equalsIgnoreCase(word) && (zone.indexOf('/') > 0 || zone.equals("UTC"));
        return named || (city && word.length() > 3 && last.equals(word));
    }
}
