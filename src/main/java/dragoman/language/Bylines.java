package dragoman.language;

import dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the bylines and datelines that open a body: "February 06 – Jane Roe – some outlet – Despite …", "WARSAW, Feb. 27
 * (Agency) -- Poland …", "By Jane Roe, Staff Writer" or "Saturday, February 6, 2016" on a line of its own.
 *
 * <p>A headline may stand above them. An ordinary first sentence is none, whatever dates it holds: that is when
 * something happened, not when the article appeared.
 */
public final class Bylines {

    private static final int LONGEST = 160;
    private static final int MOST = 4;
    private static final Pattern DASH =
            Pattern.compile("[ \\t\\x{a0}]*(?:–|—|―|--|_)[ \\t\\x{a0}]*|[ \\t]-(?:[ \\t]+|$)");

    /** Parts pieces on a line of its own; not the comma within a date. */
    private static final Pattern SEPARATOR =
            Pattern.compile(DASH.pattern() + "|\\s*[|•·;]\\s*|,\\s+(?!\\d{4}\\b)(?<!day, )|(?<=[\\d)])\\s+(?=[Bb]y )");

    private Bylines() {}

    /** All that stand at the head of a body, in order; mostly none or one. */
    public static List<Byline> opening(String body) {
        List<Byline> found = new ArrayList<>();
        boolean headline = false;
        int at = skipBlank(body, 0);
        while (at < body.length() && found.size() < MOST) {
            int end = lineEnd(body, at);
            Optional<Byline> byline = in(body, at, end);
            if (byline.isEmpty() && (headline || !found.isEmpty() || end - at > LONGEST)) {
                break;
            }
            byline.ifPresent(found::add);
            headline |= byline.isEmpty();
            if (byline.isPresent() && byline.get().next() < end) {
                break;
            }
            at = skipBlank(body, end);
        }
        return found;
    }

    private static Optional<Byline> in(String body, int start, int end) {
        return before(body, start, end).or(() -> wholeLine(body, start, end));
    }

    /** A byline with its sentence on the same line, parted by a dash. */
    private static Optional<Byline> before(String body, int start, int end) {
        Matcher dash = DASH.matcher(body).region(start, Math.min(end, start + LONGEST));
        List<String> pieces = new ArrayList<>();
        Optional<Byline> longest = Optional.empty();
        int from = start;
        while (dash.find() && dash.start() > from) {
            pieces.add(body.substring(from, dash.start()).strip());
            int stop = dash.start();
            int next = dash.end();
            Optional<BylineParts> parts = BylineParts.of(pieces).filter(p -> goesOn(body, next, end, p));
            if (parts.isPresent()) {
                longest = parts.map(p -> Byline.of(new Span(start, stop), next, p));
            }
            from = next;
        }
        return longest;
    }

    /** A clause in dashes goes on in small letters, a sentence begins with a capital, a figure or a quotation mark. */
    private static boolean goesOn(String body, int next, int end, BylineParts parts) {
        if (next >= end) {
            return true;
        }
        char first = body.charAt(next);
        return parts.plain()
                ? Character.isUpperCase(first) || "\"“".indexOf(first) >= 0
                : !Character.isLowerCase(first);
    }

    private static Optional<Byline> wholeLine(String body, int start, int end) {
        int stop = start + body.substring(start, end).stripTrailing().length();
        String line = body.substring(start, stop);
        if (line.length() > LONGEST || line.matches(".*(?:[!?:]|\\p{L}{4,}\\.)")) {
            return Optional.empty();
        }
        List<String> pieces =
                Stream.of(SEPARATOR.split(line)).map(String::strip).toList();
        return BylineParts.of(pieces)
                .filter(parts -> !parts.plain() && sure(parts))
                .map(parts -> Byline.of(new Span(start, stop), end, parts));
    }

    /** A place alone on a line may be a heading. */
    private static boolean sure(BylineParts parts) {
        return parts.author() != null || parts.day().isPresent();
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static int skipBlank(String text, int at) {
        int i = at;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i)))) {
            i++;
        }
        return i;
    }
}
