package dragoman.understand;

import dragoman.language.Clocks;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads by whose clock: "Europe/Berlin", "UTC+3", "Cairo time", "at eight in Egypt". */
final class ZoneWords {

    /**
     * A place whose clock is meant.
     *
     * @param zones the zones it may be, none where the place is not known
     */
    record Place(String words, List<ZoneId> zones) {}

    private static final int LONGEST = 4;

    private static final Pattern ID = Pattern.compile(
            "\\b(?:africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc|us|canada)/[a-z_+/0-9-]+");
    private static final Pattern OFFSET = Pattern.compile("\\b(?:utc|gmt) ?([+-−]) ?(\\d{1,2})(?::?(\\d{2}))?\\b");
    /** Names in front of "time", the longest first. */
    private static final Pattern TIME = Pattern.compile(
            "((?:[\\p{L}.'-]+ ){0,3}[\\p{L}.'-]+) (?:(?:standard|summer|winter|daylight|local) )?(?:time(?: ?zone)?|clock|hours)\\b(?!s)");

    private static final Pattern OF = Pattern.compile(
            "\\b(?:time ?zone|local time|clocks?|time|tz)(?: is| of| in| for|:)* (?:the )?((?:[\\p{L}.'-]+ ?){1,4})");
    private static final Pattern LIVING =
            Pattern.compile("\\b(?:i live|i am|i'm|we are|we're|living|based|located) in ((?:[\\p{L}.'-]+ ?){1,4})");
    /** Words before "time" that name no place. */
    private static final List<String> NO_PLACE = List.of(
            "my",
            "your",
            "our",
            "local",
            "same",
            "this",
            "that",
            "each",
            "every",
            "any",
            "some",
            "next",
            "last",
            "first",
            "the",
            "at",
            "on",
            "in",
            "a",
            "one",
            "what",
            "which",
            "long",
            "real",
            "full",
            "good",
            "by",
            "of",
            "to",
            "quiet",
            "more",
            "no",
            "all",
            "usual",
            "early",
            "late",
            "another",
            "other",
            "lunch",
            "bed",
            "night",
            "day",
            "new",
            "old",
            "wrong",
            "right",
            "o'clock",
            "summer",
            "winter",
            "standard",
            "is",
            "it",
            "change",
            "set",
            "different",
            "better",
            "delivery",
            "sending",
            "am",
            "pm",
            "dinner",
            "tea",
            "break",
            "coffee",
            "breakfast",
            "about",
            "and",
            "from",
            "me",
            "us",
            "waste",
            "takes",
            "save");

    private ZoneWords() {}

    /**
     * The clock that a message names.
     *
     * @param clockEnd where the words of the time end, behind which a place may follow bare; below 0 where no time is named
     */
    static Optional<Place> take(Reading reading, Clocks clocks, int clockEnd) {
        return reading.take(ID)
                .map(m -> id(reading.written(m.start(), m.end())))
                .or(() -> reading.take(OFFSET).map(ZoneWords::offset))
                .or(() -> beforeTime(reading, clocks, clockEnd))
                .or(() -> behind(reading, clocks, OF))
                .or(() -> behind(reading, clocks, LIVING))
                .or(() -> clockEnd < 0 ? Optional.empty() : behindClock(reading, clocks, clockEnd))
                .or(() -> abbreviation(reading, clocks));
    }

    private static Place id(String written) {
        String id = ZoneId.getAvailableZoneIds().stream()
                .filter(written::equalsIgnoreCase)
                .findFirst()
                .orElse("");
        return new Place(written, id.isEmpty() ? List.of() : List.of(ZoneId.of(id)));
    }

    private static Place offset(MatchResult match) {
        String sign = match.group(1).equals("+") ? "+" : "-";
        String minutes = match.group(3) == null ? "00" : match.group(3);
        String id = "UTC" + sign + (match.group(2).length() == 1 ? "0" : "") + match.group(2) + ":" + minutes;
        try {
            return new Place(match.group(), List.of(ZoneId.of(id)));
        } catch (DateTimeException noSuchOffset) {
            return new Place(match.group(), List.of());
        }
    }

    private static Optional<Place> beforeTime(Reading reading, Clocks clocks, int clockEnd) {
        Matcher matcher = TIME.matcher(reading.left());
        int from = 0;
        while (matcher.find(from)) {
            String[] words = matcher.group(1).split(" ");
            for (int skip = 0; skip < words.length; skip++) {
                String name = String.join(" ", Arrays.copyOfRange(words, skip, words.length));
                List<ZoneId> zones = clocks.of(name);
                if (!zones.isEmpty()) {
                    return Optional.of(
                            found(reading, matcher.end(1) - name.length(), matcher.end(), name.length(), zones));
                }
            }
            Optional<Place> unknown = unknown(reading, matcher, words[words.length - 1], clockEnd);
            if (unknown.isPresent()) {
                return unknown;
            }
            from = matcher.end(1);
        }
        return Optional.empty();
    }

    private static Place found(Reading reading, int start, int end, int length, List<ZoneId> zones) {
        reading.blank(start, end);
        return new Place(reading.written(start, start + length), zones);
    }

    /** A name that no table knows: written with a capital, or right behind the time. */
    private static Optional<Place> unknown(Reading reading, MatchResult match, String last, int clockEnd) {
        int start = match.end(1) - last.length();
        String written = reading.written(start, match.end(1));
        boolean named = start > 0 && Character.isUpperCase(written.charAt(0));
        boolean behindTime = clockEnd >= 0
                && clockEnd <= start
                && reading.left().substring(clockEnd, start).isBlank();
        boolean place = !NO_PLACE.contains(last) && match.group().endsWith("time") && (named || behindTime);
        return place ? Optional.of(found(reading, start, match.end(), last.length(), List.of())) : Optional.empty();
    }

    private static Optional<Place> behind(Reading reading, Clocks clocks, Pattern pattern) {
        return reading.find(pattern).flatMap(m -> longest(reading, clocks, m.start(1)));
    }

    /** "at eight in Cairo", "8:00 Berlin", "at nine, Cairo". */
    private static Optional<Place> behindClock(Reading reading, Clocks clocks, int clockEnd) {
        Matcher matcher = Pattern.compile("[ ,(]*(?:in )?(?:the )?").matcher(reading.left());
        matcher.region(
                Math.min(clockEnd, reading.left().length()), reading.left().length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int start = matcher.end();
        boolean in = matcher.group().endsWith("in ");
        return longest(reading, clocks, start).or(() -> in ? unknownAt(reading, start) : Optional.empty());
    }

    private static Optional<Place> unknownAt(Reading reading, int start) {
        Matcher name = Pattern.compile("^\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)*")
                .matcher(reading.written(start, reading.left().length()));
        return name.find()
                ? Optional.of(found(reading, start, start + name.end(), name.end(), List.of()))
                : Optional.empty();
    }

    /** The longest known name that begins at a place. */
    private static Optional<Place> longest(Reading reading, Clocks clocks, int start) {
        String rest = reading.left().substring(start);
        Matcher matcher = Pattern.compile("^[\\p{L}.'-]+(?: [\\p{L}.'-]+){0," + (LONGEST - 1) + "}")
                .matcher(rest);
        if (!matcher.find()) {
            return Optional.empty();
        }
        for (String name = matcher.group();
                !name.isEmpty();
                name = name.substring(0, Math.max(0, name.lastIndexOf(' ')))) {
            String plain = name.replaceFirst("[.'-]+$", "");
            List<ZoneId> zones = clocks.of(plain);
            if (!zones.isEmpty()) {
                return Optional.of(found(reading, start, start + plain.length(), plain.length(), zones));
            }
        }
        return Optional.empty();
    }

    /** "CET", in capitals as people write it. */
    private static Optional<Place> abbreviation(Reading reading, Clocks clocks) {
        Matcher matcher = Pattern.compile("\\b[A-Z]{2,4}\\b")
                .matcher(reading.written(0, reading.left().length()));
        while (matcher.find()) {
            String word = matcher.group();
            if (word.endsWith("T") || word.equals("UTC") || word.equals("MSK")) {
                List<ZoneId> zones = clocks.of(word);
                if (!zones.isEmpty()) {
                    return Optional.of(found(reading, matcher.start(), matcher.end(), word.length(), zones));
                }
            }
        }
        return Optional.empty();
    }
}
