package dragoman.extract;

import java.util.regex.Pattern;

/**
 * Single quotation marks, as British papers set them: only an article that has more of them than of double ones uses
 * them for speech, since an apostrophe looks the same.
 */
final class SingleMarks {

    private static final Pattern OPENS = Pattern.compile("(?<![\\p{L}\\p{N}])[‘'](?=[\\p{L}\\p{N}“])");
    private static final Pattern CLOSES_SPEECH = Pattern.compile("[,.?!…][’'](?![\\p{L}\\p{N}])");
    private static final Pattern DOUBLE = Pattern.compile("[\"“”„«»]|``");

    private final String body;
    private final boolean used;

    SingleMarks(String body) {
        this.body = body;
        long speeches = Math.min(
                OPENS.matcher(body).results().count(),
                CLOSES_SPEECH.matcher(body).results().count());
        long doubles = DOUBLE.matcher(body).results().count() / 2;
        this.used = speeches > doubles;
    }

    boolean used() {
        return used;
    }

    boolean opens(int i) {
        char mark = body.charAt(i);
        return (mark == '‘' || mark == '\'') && !word(i - 1) && (word(i + 1) || followedByMark(i));
    }

    /** Whether the mark at a place closes: no letter follows, and it is not the ending of "the workers’ rights". */
    boolean closes(int i, int paragraphEnd) {
        char mark = body.charAt(i);
        if ((mark != '’' && mark != '\'') || i == 0 || word(i + 1) || Character.isWhitespace(body.charAt(i - 1))) {
            return false;
        }
        boolean speech = ",.?!…—”\"".indexOf(body.charAt(i - 1)) >= 0;
        return speech || body.charAt(i - 1) != 's' || !closesLater(i + 1, paragraphEnd);
    }

    private boolean closesLater(int from, int end) {
        for (int i = from; i < end; i++) {
            if (opens(i)) {
                return false;
            }
            if (closes(i, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean followedByMark(int i) {
        return i + 2 < body.length() && "“\"".indexOf(body.charAt(i + 1)) >= 0 && word(i + 2);
    }

    private boolean word(int i) {
        return i >= 0 && i < body.length() && Character.isLetterOrDigit(body.charAt(i));
    }
}
