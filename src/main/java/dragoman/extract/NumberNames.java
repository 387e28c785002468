package dragoman.extract;

import dragoman.language.Token;
import java.util.List;
import java.util.Set;

/** Tells numbers that are part of a name from those that count: "Resolution 2254", "Boeing 747", "Group of 20", "3-1". */
final class NumberNames {

    /** Nouns that are told apart by a number behind them. */
    private static final Set<String> NUMBERED = Set.of(
            "resolution",
            "article",
            "section",
            "chapter",
            "paragraph",
            "flight",
            "room",
            "route",
            "highway",
            "number",
            "no",
            "no.",
            "nos.",
            "page",
            "line",
            "phase",
            "grade",
            "unit",
            "block",
            "gate",
            "terminal",
            "channel",
            "level",
            "type",
            "model",
            "bill",
            "case",
            "clause",
            "annex",
            "appendix",
            "protocol",
            "act",
            "amendment",
            "rule",
            "group",
            "brigade",
            "station",
            "camp",
            "zone",
            "agenda",
            "vision",
            "volume",
            "version",
            "top",
            "track",
            "category",
            "division",
            "interstate",
            "size",
            "class",
            "title",
            "order",
            "directive",
            "regulation",
            "sector",
            "point");

    /** Words before a number that a tagger takes for names where they open a sentence. */
    private static final Set<String> OPENERS = Set.of(
            "between", "about", "around", "over", "some", "nearly", "almost", "only", "just", "all", "another",
            "since");

    private static final Set<String> SUFFIXES =
            Set.of("m", "bn", "mn", "tn", "k", "km", "kg", "cm", "mm", "mph", "kph", "pm", "am", "ft", "s");

    private final List<Token> tokens;

    NumberNames(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean isName(Amount amount) {
        if (amount.unit() != null) {
            return false;
        }
        return numbersSomething(amount) || groupOf(amount) || capitalised(amount) || glued(amount) || heads(amount);
    }

    private boolean numbersSomething(Amount amount) {
        if (amount.first() == 0 || amount.end() != amount.first() + 1 || !digits(amount)) {
            return false;
        }
        Token before = tokens.get(amount.first() - 1);
        boolean noun = amount.end() < tokens.size()
                && (tokens.get(amount.end()).is("NOUN")
                        || tokens.get(amount.end()).is("ADJ"));
        boolean named = amount.qualifier() == null
                && !OPENERS.contains(before.lower())
                && before.is("PROPN")
                && before.capitalised()
                && (!noun || articled(amount.first() - 1));
        return NUMBERED.contains(before.lower()) || named;
    }

    /** "The Boeing 747 jets": the article belongs to the name. */
    private boolean articled(int name) {
        return name > 0 && tokens.get(name - 1).is("DET");
    }

    private boolean digits(Amount amount) {
        String text = tokens.get(amount.first()).text();
        return Character.isDigit(text.charAt(0)) && text.indexOf(',') < 0;
    }

    /** "Group of 20", "Gang of Four". */
    private boolean groupOf(Amount amount) {
        int at = amount.first();
        return at >= 2
                && tokens.get(at - 1).lower().equals("of")
                && tokens.get(at - 2).capitalised()
                && at - 2 > 0
                && (amount.end() >= tokens.size() || !tokens.get(amount.end()).is("NOUN"));
    }

    /** "Seven Sisters", "the Big Three" inside of a sentence. */
    private boolean capitalised(Amount amount) {
        Token token = tokens.get(amount.first());
        boolean opens = amount.first() == 0
                || !Character.isLetter(tokens.get(amount.first() - 1).text().charAt(0));
        boolean next = amount.end() < tokens.size() && tokens.get(amount.end()).capitalised();
        boolean before = !opens && tokens.get(amount.first() - 1).capitalised();
        return token.capitalised() && !opens && (next || before);
    }

    /** "5G", "24/7", a score "3-1": what touches it makes it something else. */
    private boolean glued(Amount amount) {
        int end = amount.end();
        boolean slash = (end < tokens.size()
                        && touches(end)
                        && "/".equals(tokens.get(end).text()))
                || (amount.first() > 0
                        && touches(amount.first())
                        && "/".equals(tokens.get(amount.first() - 1).text()));
        boolean letters = end < tokens.size()
                && touches(end)
                && Character.isLetter(tokens.get(end).text().charAt(0))
                && !SUFFIXES.contains(tokens.get(end).lower());
        boolean score = end + 1 < tokens.size()
                && Set.of("-", "–", ":").contains(tokens.get(end).text())
                && Character.isDigit(tokens.get(end + 1).text().charAt(0))
                && amount.qualifier() == null;
        boolean scored = amount.first() > 1
                && Set.of("-", "–", ":").contains(tokens.get(amount.first() - 1).text())
                && Character.isDigit(tokens.get(amount.first() - 2).text().charAt(0))
                && amount.qualifier() == null;
        return slash || letters || score || scored;
    }

    private boolean touches(int index) {
        return tokens.get(index - 1).span().end() == tokens.get(index).span().start();
    }

    /** The number of a list's item: "3. ..." */
    private boolean heads(Amount amount) {
        return amount.first() == 0
                && amount.end() == 1
                && digits(amount)
                && tokens.size() > 1
                && Set.of(".", ")", ":").contains(tokens.get(1).text());
    }
}
