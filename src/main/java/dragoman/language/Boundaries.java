package dragoman.language;

import dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where sentences begin and end in news text as it comes: glued sentences ("a ceasefire.Kerry said"), footnote
 * digits ("now.2Without"), abbreviations, initials, closing quotation marks behind the full stop. A rule beats the
 * trained detector here, since that never splits where there is no blank.
 */
final class Boundaries {

    /** No rule looks farther from a mark; the rest of a long paragraph need not be copied at each. */
    private static final int SEEN_BEFORE = 60;

    private static final int SEEN_AFTER = 200;

    private static final String CLOSERS = "[\"”’'»)\\]]*";

    /** A mark that may end a sentence, what closes behind it, and how the next one begins. */
    private static final Pattern END =
            Pattern.compile("[.!?…]+(" + CLOSERS + ")(?:(\\s+)|(\\d{1,2})?(?=[\"“„«`]*\\p{Lu}))");

    private static final Pattern GLUED_BEFORE = Pattern.compile("[\\p{Ll}]{2}$");
    private static final Pattern GLUED_AFTER = Pattern.compile("^[\"“„«`]*(\\p{Lu}[\\p{Ll}’']|[AI] )");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)$");
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)*\\p{Lu}");
    private static final Pattern REPORTED_BY = Pattern.compile(
            "^(?:the |The )?(?:\\p{Lu}[\\p{L}’'-]+ |[a-z]+ ){0,3}(said|says|asked|added|told|exclaimed|wrote)\\b");
    /** Half of the day, and the day or zone that may follow it: "9 a.m. EST Tuesday". */
    private static final Pattern HOUR = Pattern.compile("\\b[ap]\\.?m$");

    private static final Pattern OF_HOUR = Pattern.compile(
            "^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)"
                    + "|[ECMPWB]?[ES]?[DS]?T\\b|GMT\\b|UTC\\b|Zulu\\b|Eastern|Pacific|Central|Moscow time)");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "sgt", "capt", "maj", "adm",
            "rev", "hon", "st", "sr", "jr", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "vs", "etc", "e.g", "i.e", "cf", "no", "vol",
            "art", "approx", "inc", "corp", "ltd", "co", "mo", "calif", "fla", "va", "pa", "mass", "conn", "ill", "ala",
            "ariz", "colo", "ga", "ind", "kan", "ky", "la", "md", "mich", "minn", "miss", "neb", "nev", "okla", "ore",
            "tenn", "tex", "vt", "wash", "wis", "wyo", "del", "a.m", "p.m", "cmdr", "supt", "amb", "rt", "mt", "ft");
    /** Abbreviations that often end a sentence too; they do when a capital follows. */
    private static final Set<String> EITHER =
            Set.of("a.m", "p.m", "etc", "inc", "corp", "ltd", "co", "jr", "sr", "mo", "miss");

    private Boundaries() {}

    /** The sentences of one paragraph, without the white space and footnote digits between them. */
    static List<Span> within(CharSequence text, Span paragraph) {
        List<Span> found = new ArrayList<>();
        Matcher end =
                END.matcher(text).region(paragraph.start(), paragraph.end()).useTransparentBounds(true);
        int from = paragraph.start();
        while (end.find()) {
            int next = end.end();
            int stop = end.end(1);
            if (next < paragraph.end() && stop > from && ends(text, from, end, paragraph.end())) {
                add(found, text, from, stop);
                from = next;
            }
        }
        add(found, text, from, paragraph.end());
        return found;
    }

    private static boolean ends(CharSequence text, int from, Matcher end, int limit) {
        CharSequence before = text.subSequence(Math.max(from, end.start() - SEEN_BEFORE), end.start());
        CharSequence after = text.subSequence(end.end(), Math.min(limit, end.end() + SEEN_AFTER));
        return end.group(2) == null ? endsGlued(before, after) : endsBlank(before, end, after);
    }

    private static boolean endsGlued(CharSequence before, CharSequence after) {
        return GLUED_BEFORE.matcher(before).find() && GLUED_AFTER.matcher(after).find();
    }

    private static boolean endsBlank(CharSequence before, Matcher end, CharSequence after) {
        if (!beginsSentence(after)) {
            return false;
        }
        boolean closed = !end.group(1).isEmpty();
        boolean plainStop = end.group().startsWith(".") && !end.group().startsWith("..");
        if (plainStop && !closed) {
            return !abbreviated(before)
                    && !(HOUR.matcher(before).find() && OF_HOUR.matcher(after).find());
        }
        return !closed || plainStop || !REPORTED_BY.matcher(after).find();
    }

    private static boolean beginsSentence(CharSequence after) {
        for (int i = 0; i < after.length(); i++) {
            char c = after.charAt(i);
            if (Character.isUpperCase(c) || Character.isDigit(c)) {
                return true;
            }
            if ("\"“„«‘'`([–—-".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean abbreviated(CharSequence before) {
        Matcher last = LAST_WORD.matcher(before);
        if (!last.find()) {
            return false;
        }
        String word = last.group(1);
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        if (INITIALS.matcher(word).matches()) {
            return true;
        }
        return ABBREVIATIONS.contains(lower) && !EITHER.contains(lower);
    }

    private static void add(List<Span> found, CharSequence text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            found.add(new Span(start, end));
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
