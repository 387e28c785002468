package dragoman.store;

import dragoman.model.Block;
import dragoman.model.Period;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Writes a phrase as text and reads it back: one value a line, each behind a word for its kind; a phrase with how many
 * arguments follow.
 */
final class PhraseText {

    private static final String PHRASE = "phrase";

    private PhraseText() {}

    static String of(Block.Phrase phrase) {
        StringBuilder text = new StringBuilder();
        write(phrase, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder text) {
        switch (value) {
            case Block.Phrase(String key, List<Object> arguments) -> {
                line(PHRASE, arguments.size() + " " + key, text);
                arguments.forEach(argument -> write(argument, text));
            }
            case String words ->
                line("text", words.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"), text);
            case Integer number -> line("integer", number, text);
            case Long number -> line("long", number, text);
            case LocalDate day -> line("day", day, text);
            case YearMonth month -> line("month", month, text);
            case Year year -> line("year", year, text);
            case Period(LocalDate from, LocalDate to) -> line("period", from + " " + to, text);
            case LocalTime time -> line("time", time, text);
            case LocalDateTime moment -> line("moment", moment, text);
            default -> throw new IllegalArgumentException("a phrase holds no " + value.getClass());
        }
    }

    private static void line(String kind, Object value, StringBuilder text) {
        text.append(kind).append(' ').append(value).append('\n');
    }

    /** @throws IllegalArgumentException if it is no phrase */
    static Block.Phrase read(String text) {
        Object value = value(text.lines().iterator());
        if (value instanceof Block.Phrase phrase) {
            return phrase;
        }
        throw new IllegalArgumentException("not a phrase: " + text);
    }

    private static Object value(Iterator<String> lines) {
        String line = lines.next();
        int blank = line.indexOf(' ');
        String rest = line.substring(blank + 1);
        return switch (line.substring(0, blank)) {
            case PHRASE -> phrase(rest, lines);
            case "text" -> unescaped(rest);
            case "integer" -> Integer.valueOf(rest);
            case "long" -> Long.valueOf(rest);
            case "day" -> LocalDate.parse(rest);
            case "month" -> YearMonth.parse(rest);
            case "year" -> Year.parse(rest);
            case "period" -> {
                String[] ends = rest.split(" ", 2);
                yield new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
            }
            case "time" -> LocalTime.parse(rest);
            case "moment" -> LocalDateTime.parse(rest);
            default -> throw new IllegalArgumentException("no kind of value: " + line);
        };
    }

    private static Block.Phrase phrase(String head, Iterator<String> lines) {
        int blank = head.indexOf(' ');
        int count = Integer.parseInt(head.substring(0, blank));
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(value(lines));
        }
        return new Block.Phrase(head.substring(blank + 1), arguments);
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
