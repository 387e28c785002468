package dragoman.language;

import dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into words and marks, as the tagger's training data do: "doesn’t" is "does" and "n’t". */
final class Tokenizer {

    /** Its repetitions are possessive, since Java's other ones of groups overflow the stack at a word without end. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?:\\p{Lu}\\.){2,}+" // U.S.
                    + "|\\d+(?:[.,:]\\d+)*+(?:st|nd|rd|th)?%?"
                    + "|(?:ca|wo|sha)(?=n['’]t\\b)"
                    + "|[\\p{L}\\p{M}]+?(?=n['’]t\\b)|n['’]t\\b"
                    + "|['’](?:s|re|ve|ll|d|m)\\b"
                    + "|[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\d]|[-.](?=[\\p{L}\\d])(?!\\p{Lu}\\p{Ll}{2}))*+(?:['’](?=\\p{Lu})\\p{L}+)?"
                    + "|``|''|\\.\\.\\.|--|[^\\s\\p{Z}]");

    private static final Pattern COMMON_ABBREVIATION = Pattern.compile(
            "(?:Mr|Mrs|Ms|Dr|Sen|Rep|Del|Amb|Supt|Rev|Hon|Adm|Maj|Capt|Cmdr|Sgt|Gov|Gen|Lt|Col|St|\\p{Lu}|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec|Jr|Sr|Prof)");

    private Tokenizer() {}

    static List<Span> of(CharSequence text, Span sentence) {
        List<Span> found = new ArrayList<>();
        Matcher token =
                TOKEN.matcher(text).region(sentence.start(), sentence.end()).useTransparentBounds(true);
        while (token.find()) {
            Span span = new Span(token.start(), token.end());
            if (".".equals(token.group()) && gluesTo(found, text, span)) {
                Span last = found.removeLast();
                span = new Span(last.start(), span.end());
            }
            found.add(span);
        }
        return found;
    }

    private static boolean gluesTo(List<Span> found, CharSequence text, Span stop) {
        return !found.isEmpty()
                && found.getLast().end() == stop.start()
                && COMMON_ABBREVIATION.matcher(found.getLast().of(text)).matches();
    }
}
