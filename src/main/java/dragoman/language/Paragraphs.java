package dragoman.language;

import dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the paragraphs of a body: blank lines part them, and where a text has none, every line is one, unless its lines
 * are broken to a width.
 */
final class Paragraphs {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t\\x{a0}]*(?:\\R[ \\t\\x{a0}]*)+");
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern ENDED = Pattern.compile("[.!?:…\"”»’']\\s*$");

    private Paragraphs() {}

    static List<Span> of(String text) {
        List<Span> found = new ArrayList<>();
        for (Span part : split(text, new Span(0, text.length()), BLANK_LINE)) {
            List<Span> lines = split(text, part, LINE);
            if (lines.size() > 1
                    && lines.stream().allMatch(l -> ENDED.matcher(l.of(text)).find())) {
                found.addAll(lines);
            } else {
                found.add(part);
            }
        }
        return found;
    }

    private static List<Span> split(String text, Span whole, Pattern gap) {
        List<Span> parts = new ArrayList<>();
        Matcher gaps = gap.matcher(text).region(whole.start(), whole.end());
        int from = whole.start();
        while (gaps.find()) {
            add(parts, text, from, gaps.start());
            from = gaps.end();
        }
        add(parts, text, from, whole.end());
        return parts;
    }

    private static void add(List<Span> parts, String text, int from, int to) {
        if (!text.substring(from, to).isBlank()) {
            parts.add(new Span(from, to));
        }
    }
}
