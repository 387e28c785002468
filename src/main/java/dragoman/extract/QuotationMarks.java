package dragoman.extract;

import dragoman.language.Sentence;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks of any style, in text as it comes: a quote that never closes ends with the
 * last sentence before the next one opens, or with its paragraph; an opening mark in a closing place closes.
 */
final class QuotationMarks {

    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    private final String body;
    private final SingleMarks singles;
    private final List<Stretch> found = new ArrayList<>();
    private List<Sentence> sentences = List.of();
    private int open;
    /** How many sentences of the paragraph are known to end before the place that is read. */
    private int ended;

    private QuotationMarks(String body) {
        this.body = body;
        this.singles = new SingleMarks(body);
    }

    /** The stretches of an article, in order; {@code paragraphs} are its sentences, grouped. */
    static List<Stretch> in(String body, List<List<Sentence>> paragraphs) {
        QuotationMarks marks = new QuotationMarks(body);
        paragraphs.forEach(marks::scan);
        return marks.found;
    }

    private void scan(List<Sentence> paragraph) {
        sentences = paragraph;
        open = -1;
        ended = 0;
        int end = paragraph.getLast().span().end();
        int i = paragraph.getFirst().span().start();
        while (i < end) {
            i += singles.used() ? readSingle(i, end) : read(i);
        }
        if (open >= 0) {
            add(open, end);
        }
    }

    /** The same where speech stands in single marks; double ones within it are quotes within a quote. */
    private int readSingle(int i, int end) {
        if (open >= 0 && body.charAt(open) != '“' && body.charAt(open) != '"' && singles.closes(i, end)) {
            add(open, i + 1);
            open = -1;
        } else if (open < 0 && singles.opens(i)) {
            open = i;
        } else if (open < 0 || "“\"".indexOf(body.charAt(open)) >= 0) {
            return read(i);
        }
        return 1;
    }

    /** Reads the mark at a place, if there is one; returns how many characters it takes. */
    private int read(int i) {
        int width = body.startsWith("``", i) || body.startsWith("''", i) ? 2 : 1;
        boolean opens = OPENING.indexOf(body.charAt(i)) >= 0 || body.startsWith("``", i);
        boolean closes = CLOSING.indexOf(body.charAt(i)) >= 0 || body.startsWith("''", i);
        if (body.charAt(i) == '"') {
            opens = open < 0;
            closes = open >= 0;
        }
        if (open < 0 && (opens || (closes && opensByPlace(i, width)))) {
            open = i;
        } else if (open >= 0 && (closes || (opens && closesByPlace(i, width)))) {
            add(open, i + width);
            open = -1;
        } else if (open >= 0 && opens) {
            endUnclosed(i);
            open = i;
        }
        return width;
    }

    private boolean opensByPlace(int i, int width) {
        return !solid(i - 1) && solid(i + width) && Character.isLetterOrDigit(body.charAt(i + width));
    }

    private boolean closesByPlace(int i, int width) {
        return solid(i - 1) && !(solid(i + width) && Character.isLetterOrDigit(body.charAt(i + width)));
    }

    /** Whether the words stand within a name: Ivo “Red” Marlow. */
    private boolean nickname(int from, int to) {
        boolean one = body.substring(from, to).chars().noneMatch(Character::isWhitespace);
        int before = from - 2;
        while (before > 0 && Character.isLetter(body.charAt(before - 1))) {
            before--;
        }
        return one
                && to - from <= 14
                && Character.isUpperCase(body.charAt(from + 1))
                && before >= 0
                && Character.isUpperCase(body.charAt(before))
                && to + 1 < body.length()
                && body.charAt(to) == ' '
                && Character.isUpperCase(body.charAt(to + 1))
                && Character.isLetter(body.charAt(to - 2));
    }

    private boolean solid(int i) {
        return i >= 0
                && i < body.length()
                && !Character.isWhitespace(body.charAt(i))
                && !Character.isSpaceChar(body.charAt(i));
    }

    private void endUnclosed(int next) {
        while (ended < sentences.size() && sentences.get(ended).span().end() <= next) {
            ended++;
        }
        int end = ended == 0 ? open : sentences.get(ended - 1).span().end();
        add(open, end > open ? end : next);
    }

    private void add(int from, int to) {
        int end = to;
        while (end > from && !solid(end - 1)) {
            end--;
        }
        String text = body.substring(from, end);
        if (text.codePoints().anyMatch(Character::isLetterOrDigit) && !nickname(from, end)) {
            found.add(new Stretch(new Span(from, end), false, text));
        }
    }
}
