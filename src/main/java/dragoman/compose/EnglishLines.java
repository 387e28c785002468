package dragoman.compose;

import dragoman.model.Block;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the sentences that answers and summaries are made of, and says them in another language: the entries
 * {@code line.…} of {@code messages.properties} are their patterns.
 *
 * <p>So whoever writes an answer thinks in one language only, and a new sentence is translated by adding it to the files;
 * one that is in none stays English.
 */
final class EnglishLines {

    private static final String LINES = "line.";
    /** What stands in the holes of lines. */
    private static final String PARTS = "part.";

    /** Two names; "struck and killed" between quotation marks is none. */
    private static final Pattern NAMES = Pattern.compile("\\p{Lu}.* (?:and|or) \\p{Lu}.*");

    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");
    private static final Pattern DAY = Pattern.compile(
            "\\b\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}\\b");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE, d MMMM, H:mm", Locale.ENGLISH);
    private static final Pattern PARAGRAPH = Pattern.compile(", paragraph (\\d+)");
    private static final Pattern ALSO = Pattern.compile("; also in (.+)$");
    private static final String OWN_WORDS = "(in our words)";

    private record Sentence(String key, Pattern pattern, List<Integer> holes, int letters) {

        static Sentence of(String key, String text) {
            StringBuilder pattern = new StringBuilder();
            List<Integer> holes = new ArrayList<>();
            Matcher hole = HOLE.matcher(text);
            int from = 0;
            while (hole.find()) {
                pattern.append(quoted(text.substring(from, hole.start())));
                int number = Integer.parseInt(hole.group(1));
                int known = holes.indexOf(number);
                pattern.append(known < 0 ? "(.+?)" : "\\" + (known + 1));
                if (known < 0) {
                    holes.add(number);
                }
                from = hole.end();
            }
            pattern.append(quoted(text.substring(from)));
            int letters = HOLE.matcher(text).replaceAll("").length();
            return new Sentence(key, Pattern.compile(pattern.toString(), Pattern.DOTALL), holes, letters);
        }

        /** Code may write a straight apostrophe where the files cannot. */
        private static String quoted(String text) {
            return Pattern.quote(text).replace("’", "\\E[’']\\Q");
        }

        /** Whether it joins two things, as "and" does. */
        boolean joins() {
            return key.equals("part.and") || key.equals("part.or");
        }

        /** What stands in the holes, in their order of number. */
        Optional<List<String>> read(String line) {
            Matcher matcher = pattern.matcher(line);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            List<String> found = new ArrayList<>();
            for (int number = 0; number < holes.size(); number++) {
                found.add(matcher.group(holes.indexOf(number) + 1));
            }
            return Optional.of(found);
        }
    }

    /** The most telling first, so that "{0}:" takes only what nothing else does. */
    private static final List<Sentence> SENTENCES = sentences(LINES);

    private static final List<Sentence> PHRASES = sentences(PARTS);

    private EnglishLines() {}

    /** The line in the language of the book; each of several lines in one by itself. */
    static Optional<String> in(String english, Phrasebook book) {
        return english.startsWith("\n")
                ? in(english.substring(1), book).map(line -> "\n" + line)
                : known(english, book);
    }

    private static Optional<String> known(String english, Phrasebook book) {
        return SENTENCES.stream()
                .flatMap(s -> s.read(english).map(holes -> said(s, holes, book)).stream())
                .findFirst()
                .or(() -> alone(english, book));
    }

    /** The line of a source in the language of the book, without the mark of its direction. */
    static String source(String english, Phrasebook book) {
        int end = PARAGRAPH
                .matcher(english)
                .results()
                .findFirst()
                .map(MatchResult::start)
                .orElse(english.length());
        String head = parts(english.substring(0, end), book);
        String tail = PARAGRAPH
                .matcher(english.substring(end))
                .replaceFirst(m -> Matcher.quoteReplacement(book.comma() + book.say("source.paragraph", m.group(1))))
                .replace(OWN_WORDS, book.say("source.own"));
        return head + ALSO.matcher(tail).replaceFirst(m -> Matcher.quoteReplacement("; " + also(m.group(1), book)));
    }

    private static String also(String outlets, Phrasebook book) {
        return book.say("source.also", phrase(outlets).<Object>map(p -> p).orElse(outlets));
    }

    /** Outlet, day and author, each a foreign word of its own but the day. */
    private static String parts(String head, Phrasebook book) {
        List<String> parts = new ArrayList<>();
        for (String part : head.split(", ")) {
            parts.add(day(part).map(book::day).orElseGet(() -> book.foreign(part)));
        }
        return String.join(book.comma(), parts);
    }

    private static String said(Sentence sentence, List<String> holes, Phrasebook book) {
        return book.lineOf(
                sentence.key(), holes.stream().map(EnglishLines::value).toList());
    }

    /** A day, a phrase, or foreign text. */
    private static Object value(String hole) {
        return day(hole)
                .<Object>map(d -> d)
                .or(() -> moment(hole))
                .or(() -> phrase(hole))
                .orElse(hole);
    }

    private static Optional<Block.Phrase> phrase(String hole) {
        return PHRASES.stream()
                .filter(p -> !p.joins() || NAMES.matcher(hole).matches())
                .flatMap(p -> p.read(hole).stream()
                        .map(holes -> new Block.Phrase(
                                p.key(), holes.stream().map(EnglishLines::value).toList())))
                .findFirst();
    }

    /** A direct answer that is a day and nothing else. */
    private static Optional<String> alone(String english, Phrasebook book) {
        return english.endsWith(".")
                ? day(english.substring(0, english.length() - 1)).map(d -> book.lineOf("line.day", List.of(d)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, WRITTEN));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Such as "Monday, 8 February, 7:30". */
    private static Optional<TemporalAccessor> moment(String text) {
        try {
            return Optional.of(MOMENT.parse(text));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    private static List<Sentence> sentences(String prefix) {
        ResourceBundle english = ResourceBundle.getBundle("dragoman.compose.messages", Locale.ROOT);
        return english.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> Sentence.of(key, english.getString(key)))
                .sorted(Comparator.comparingInt((Sentence s) -> -s.letters()).thenComparing(Sentence::key))
                .toList();
    }
}
