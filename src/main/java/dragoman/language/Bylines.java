package dragoman.language;

import dragoman.model.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a byline or dateline that opens a body: "February 06 – Jane Roe – some outlet – Despite …",
 * "WARSAW, Feb. 27 (Xinhua) -- Poland …".
 */
final class Bylines {

    private static final int LONGEST = 120;
    private static final Pattern DASH = Pattern.compile("\\s*(?:–|—|--|_|\\s-\\s)\\s*");
    private static final Pattern DATE = Pattern.compile(
            "(?i)(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.? \\d{1,2}(?:,? \\d{4})?"
                    + "|\\d{1,2}\\.? \\p{L}{3,9}\\.?(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CITY = Pattern.compile("\\p{Lu}{3}[\\p{Lu}\\p{L}.,' ]*(?:\\([\\p{L}. ]+\\))?.*");
    private static final Pattern NAME =
            Pattern.compile("(?:[Bb]y )?(?:[\\p{Lu}][\\p{L}.'’-]*\\s?){1,5}|[\\p{L}.]{3,20}");

    private Bylines() {}

    /** The byline at the beginning of a text, without the dash behind it. */
    static Optional<Span> of(String text, Span paragraph) {
        Matcher dash =
                DASH.matcher(text).region(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
        int from = paragraph.start();
        int end = -1;
        boolean anchored = false;
        while (dash.find() && part(text.substring(from, dash.start()).strip())) {
            String part = text.substring(from, dash.start()).strip();
            anchored |= anchor(part);
            end = dash.start();
            from = dash.end();
        }
        return anchored && end > paragraph.start()
                ? Optional.of(new Span(skipBlank(text, paragraph.start()), end))
                : Optional.empty();
    }

    /** Where the text goes on behind a byline. */
    static int behind(String text, Span byline) {
        Matcher dash = DASH.matcher(text).region(byline.end(), text.length());
        return dash.lookingAt() ? dash.end() : byline.end();
    }

    private static boolean part(String part) {
        return anchor(part) || NAME.matcher(part).matches();
    }

    private static boolean anchor(String part) {
        return DATE.matcher(part).matches()
                || (part.length() < 60 && CITY.matcher(part).matches());
    }

    private static int skipBlank(String text, int at) {
        int i = at;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
