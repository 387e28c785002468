package dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads numbers as English texts write them: "70,000", "1 000", "1.5 million", "twenty-five", "two and a half million",
 * "half a dozen", "21st", "thirty-first". Vague words ("several", "dozens") are no numbers here.
 */
public final class NumberWords {

    /**
     * A number found in a row of words.
     *
     * @param value its value
     * @param end index behind its last word
     */
    public record Found(double value, int end) {}

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Double> MULTIPLES = Map.ofEntries(
            Map.entry("dozen", 12.0),
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("tn", 1e12));
    private static final Map<String, String> ORDINALS = Map.of(
            "first", "one",
            "second", "two",
            "third", "three",
            "fifth", "five",
            "eighth", "eight",
            "ninth", "nine",
            "twelfth", "twelve");
    private static final Pattern DIGITS =
            Pattern.compile("\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?|\\d{1,15}(?:\\.\\d{1,15})?");
    private static final Pattern GROUP = Pattern.compile("\\d{3}");
    private static final Pattern ORDINAL_DIGITS = Pattern.compile("(\\d{1,4})(?:st|nd|rd|th)");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}-]+");

    /** A cardinal in words or digits, in lower case, as a regular expression without capturing groups. */
    static final String REGEX;

    static {
        String word = "(?:" + String.join("|", TENS) + "|" + String.join("|", SMALL.reversed())
                + "|hundred|thousand|million|billion|dozen)";
        REGEX = "(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,6}(?:\\.\\d{1,2})?|(?:an? )?" + word + ")(?:[ -](?:and )?" + word
                + "){0,8}(?: and a half)?";
    }

    private NumberWords() {}

    /** The value of words that are a number and nothing else. */
    public static Optional<Double> value(String words) {
        List<String> parts = parts(words.strip());
        return at(parts, 0).filter(f -> f.end() == parts.size()).map(Found::value);
    }

    /** The longest number that begins at an index; a lone "a" is none. */
    public static Optional<Found> at(List<String> words, int from) {
        return new Reading(words, from).read();
    }

    /** The place that "third", "21st" or "twenty-first" names. */
    public static OptionalInt ordinal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        var digits = ORDINAL_DIGITS.matcher(lower);
        if (digits.matches()) {
            return OptionalInt.of(Integer.parseInt(digits.group(1)));
        }
        int cut = lower.lastIndexOf('-') + 1;
        return cardinalOf(lower.substring(cut))
                .flatMap(last -> value(lower.substring(0, cut) + last))
                .map(value -> OptionalInt.of(value.intValue()))
                .orElse(OptionalInt.empty());
    }

    private static Optional<String> cardinalOf(String ordinal) {
        String irregular = ORDINALS.get(ordinal);
        if (irregular != null) {
            return Optional.of(irregular);
        }
        if (ordinal.endsWith("ieth")) {
            return Optional.of(ordinal.substring(0, ordinal.length() - 4) + "y");
        }
        return ordinal.endsWith("th") ? Optional.of(ordinal.substring(0, ordinal.length() - 2)) : Optional.empty();
    }

    private static List<String> parts(String words) {
        return List.of(GAPS.split(words));
    }

    /** Below twenty, or a multiple of ten below hundred; -1 for other words. */
    private static int simple(String word) {
        int ten = TENS.indexOf(word);
        return ten >= 0 ? 10 * (ten + 2) : SMALL.indexOf(word);
    }

    /** Reads one number from left to right: "two hundred and fifty thousand" is (2 * 100 + 50) * 1,000. */
    private static final class Reading {

        private final List<String> words;
        private final int from;
        private int at;
        private double sum;
        private double open;
        private boolean any;

        Reading(List<String> words, int from) {
            this.words = words;
            this.from = from;
            this.at = from;
        }

        Optional<Found> read() {
            begin();
            while (any && proceed()) {
                // every step has taken a word or more
            }
            return any ? Optional.of(new Found(sum + open, at)) : Optional.empty();
        }

        private void begin() {
            if (digits()) {
                return;
            }
            if (isHalf(at)) {
                take(0.5, 1);
                at += isArticle(at) && multiple(at + 1) > 0 ? 1 : 0;
            } else if ((isArticle(at) && multiple(at + 1) > 0)) {
                take(1, 1);
            } else if (!small() && multiple(at) > 0 && at == from) {
                open = 1;
                any = true;
            }
        }

        private boolean isHalf(int index) {
            return word(index).equals("half") && isArticle(index + 1) && multiple(index + 2) > 0;
        }

        private boolean isArticle(int index) {
            return word(index).equals("a") || word(index).equals("an");
        }

        private boolean digits() {
            if (!DIGITS.matcher(word(at)).matches()) {
                return false;
            }
            StringBuilder all = new StringBuilder(word(at).replace(",", ""));
            int used = 1;
            boolean groups = all.length() <= 3 && all.charAt(0) != '0' && all.indexOf(".") < 0;
            while (groups && GROUP.matcher(word(at + used)).matches()) {
                all.append(word(at + used++));
            }
            take(Double.parseDouble(all.toString()), used);
            return true;
        }

        private boolean small() {
            List<String> parts = new ArrayList<>(parts(word(at)));
            if (parts.isEmpty() || parts.stream().anyMatch(p -> simple(p) < 0)) {
                return false;
            }
            int value = parts.stream().mapToInt(NumberWords::simple).sum();
            boolean pair = parts.size() == 1
                    || (parts.size() == 2 && simple(parts.getFirst()) >= 20 && simple(parts.getLast()) < 10);
            if (!pair) {
                return false;
            }
            take(value, 1);
            return true;
        }

        /** Takes the next word where it still belongs to the number. */
        private boolean proceed() {
            if (multiply() || half()) {
                return true;
            }
            int joined = word(at).equals("and") && at > from && multiple(at - 1) >= 100 ? at + 1 : at;
            int value = simple(word(joined));
            boolean unit = value > 0 && value < 10 && joined == at && tens(at - 1);
            boolean rest = multiple(at - 1) >= 100 && (value > 0 || word(joined).indexOf('-') > 0);
            if (!unit && !rest) {
                return false;
            }
            int before = at;
            at = joined;
            if (small()) {
                return true;
            }
            at = before;
            return false;
        }

        private boolean tens(int index) {
            return index >= from && TENS.contains(word(index));
        }

        private boolean multiply() {
            double multiple = multiple(at);
            if (multiple == 0) {
                return false;
            }
            open *= multiple;
            if (multiple >= 1_000) {
                sum += open;
                open = 0;
            }
            at++;
            return true;
        }

        /** "two and a half million", "a million and a half". */
        private boolean half() {
            if (!word(at).equals("and") || !isArticle(at + 1) || !word(at + 2).equals("half")) {
                return false;
            }
            double last = at > from ? multiple(at - 1) : 0;
            if (last > 0) {
                sum += last / 2;
            } else {
                open += 0.5;
            }
            at += 3;
            return true;
        }

        private void take(double value, int used) {
            open += value;
            at += used;
            any = true;
        }

        private double multiple(int index) {
            return index >= from ? MULTIPLES.getOrDefault(word(index), 0.0) : 0;
        }

        private String word(int index) {
            return index < words.size() ? words.get(index).toLowerCase(Locale.ROOT) : "";
        }
    }
}
