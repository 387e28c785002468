package dragoman.extract;

import dragoman.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds, within the frame of a quote, the words that say who speaks. */
final class Introductions {

    /**
     * Who speaks, by which words, and why.
     */
    record Introduction(SpeechCue cue, Ground ground) {}

    private static final Set<String> NOBODY = Set.of("what", "whose", "there");
    private static final int FARTHEST = 14;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "―", "--");

    private final List<Token> tokens;
    private final List<SpeechCue> cues;
    private final CueFinder finder;
    private final Phrases phrases;

    Introductions(List<Token> tokens, List<SpeechCue> cues, CueFinder finder) {
        this.tokens = tokens;
        this.cues = cues.stream()
                .filter(c -> c.speaker() != null && !NOBODY.contains(c.who().lower()))
                .toList();
        this.finder = finder;
        this.phrases = new Phrases(tokens);
    }

    /** The introduction of the stretch that stands at a place of the frame. */
    Optional<Introduction> of(Stretch stretch, int place) {
        return signed(place)
                .or(() -> leading(place))
                .or(() -> place > 0 && !stretch.begins() ? governing(place) : Optional.empty())
                .or(() -> behind(stretch, place))
                .or(() -> governing(place))
                .or(() -> closing(place))
                .or(() -> doing(place));
    }

    /** The name set behind a quote with a dash, and nothing else: "“…” – Ivo Marlow". */
    private Optional<Introduction> signed(int place) {
        int from = place + 2;
        boolean dash =
                from < tokens.size() && DASHES.contains(tokens.get(place + 1).text());
        if (!dash || tokens.subList(from, tokens.size()).stream().anyMatch(Token::isVerb)) {
            return Optional.empty();
        }
        int to = phrases.endOf(from);
        boolean whole = to > from && tokens.subList(to, tokens.size()).stream().noneMatch(Token::isWord);
        return whole ? Optional.of(new Introduction(finder.signature(from, to), Ground.CARRIED_ON)) : Optional.empty();
    }

    /** The cue in front from which nothing parts the quote but objects, days and "that". */
    private Optional<Introduction> leading(int place) {
        Optional<SpeechCue> lexical = cues.stream()
                .filter(c -> c.at() < place && place - c.at() <= FARTHEST && nothingBetween(c.at() + 1, place))
                .reduce((a, b) -> b);
        if (lexical.isPresent()) {
            return lexical.map(this::spoken);
        }
        return placedBefore(place).map(c -> new Introduction(c, Ground.INTRODUCED));
    }

    /** The one who tells it if that is all that "he" says, else the nearest, whose words are then told by another. */
    private Introduction spoken(SpeechCue nearest) {
        SpeechCue outer = outermost(nearest);
        if (outer.at() == nearest.at()) {
            return new Introduction(nearest, Ground.INTRODUCED);
        }
        return nearest.who().pronoun()
                ? new Introduction(outer, Ground.GOVERNED)
                : new Introduction(nearest, Ground.SECOND_HAND);
    }

    /** The cue in whose clause another one stands: "Marlow" in "Marlow said she hopes for “…”". */
    private SpeechCue outermost(SpeechCue cue) {
        Stream<SpeechCue> before = cues.stream().filter(c -> c.at() < cue.at() && (c.verb() || c.preposition()));
        return outer(before).filter(outer -> !newClause(outer, cue)).orElse(cue);
    }

    /** Of cues in their order the first one, or a later one that begins a clause beside it. */
    private Optional<SpeechCue> outer(Stream<SpeechCue> inOrder) {
        return inOrder.reduce((outer, cue) -> newClause(outer, cue) ? cue : outer);
    }

    private boolean nothingBetween(int from, int place) {
        return tokens.subList(from, place).stream()
                .noneMatch(t -> t.isVerb()
                        || t.is(Frame.STOP)
                        || t.text().equals(";")
                        || (t.is("SCONJ") && !t.lower().matches("that|as")));
    }

    /** Any verb right in front of the comma or colon before a quote: "thundered: “…”". */
    private Optional<SpeechCue> placedBefore(int place) {
        int at = place - 1;
        if (at < 1 || !",:".contains(tokens.get(at).text())) {
            return Optional.empty();
        }
        at--;
        while (at > 0 && (tokens.get(at).is("ADV") || tokens.get(at).is("PRON") || Subjects.temporal(tokens, at))) {
            at--;
        }
        return finder.placed(at).filter(c -> c.speaker() != null);
    }

    /** The cue right behind a quote: "“…”, said Marlow", "“…”, the minister, Ivo Marlow, said". */
    private Optional<Introduction> behind(Stretch stretch, int place) {
        int from = place + 1;
        boolean comma = false;
        while (from < tokens.size() && ",".equals(tokens.get(from).text())) {
            comma = true;
            from++;
        }
        boolean leads = comma || stretch.leadsOn();
        from += from < tokens.size() && tokens.get(from).lower().equals("as") ? 1 : 0;
        int verb = verbFrom(from);
        if (verb < 0) {
            return preposition(from);
        }
        Optional<SpeechCue> cue = cues.stream().filter(c -> c.at() == verb).findFirst();
        if (cue.isEmpty() && leads && !tokens.get(from).lower().equals("it")) {
            cue = finder.placed(verb).filter(c -> c.speaker() != null && c.who().antecedent() == null);
        }
        boolean close = leads || place == 0;
        return cue.filter(c -> close && c.who().first() > place).map(c -> new Introduction(c, Ground.CARRIED_ON));
    }

    /** The words of saying with which the sentence of a quote closes: "A thief who “…” is jailed, Marlow said". */
    private Optional<Introduction> closing(int place) {
        return cues.stream()
                .filter(c -> c.at() > place && c.verb() && c.who().first() > place)
                .filter(c ->
                        tokens.get(Math.min(c.at(), c.who().first()) - 1).text().equals(","))
                .filter(c -> !ends(place, c.at()) && !tokens.get(c.at()).lower().endsWith("ing"))
                .reduce((a, b) -> b)
                .map(c -> new Introduction(c, Ground.GOVERNED));
    }

    private Optional<Introduction> preposition(int from) {
        return cues.stream()
                .filter(c -> c.preposition() && c.at() - from >= 0 && c.at() - from <= 1)
                .findFirst()
                .map(c -> new Introduction(c, Ground.CARRIED_ON));
    }

    /** The first verb from a place on that only a noun phrase with its insets may stand before, or -1. */
    private int verbFrom(int from) {
        if (from >= tokens.size() || !(tokens.get(from).is("VERB") || opensPhrase(from))) {
            return -1;
        }
        for (int i = from; i < Math.min(tokens.size(), from + 40); i++) {
            Token token = tokens.get(i);
            if (token.text().equals("(")) {
                i = bracketEnd(i);
            } else if (token.is("VERB") && !(i > from && describes(i))) {
                return i;
            } else if (token.is(Frame.QUOTE) || token.is(Frame.STOP) || ";:".contains(token.text())) {
                return -1;
            }
        }
        return -1;
    }

    private boolean opensPhrase(int i) {
        Token token = tokens.get(i);
        boolean nominal = token.is("DET") || token.is("ADJ") || token.is("NOUN") || token.is("PROPN");
        boolean pronoun = token.is("PRON") && !token.lower().matches("which|that|what|who|there");
        return nominal || pronoun || token.is("NUM");
    }

    private int bracketEnd(int bracket) {
        for (int i = bracket + 1; i < Math.min(tokens.size(), bracket + 10); i++) {
            if (tokens.get(i).text().equals(")")) {
                return i;
            }
        }
        return bracket;
    }

    /** Whether a verb belongs to an inset of the subject: "Marlow, who leads the party, said". */
    private boolean describes(int verb) {
        Token before = tokens.get(verb - 1);
        boolean relative = before.lower().matches("who|which|that|whose");
        boolean inset = before.text().equals(",") && Subjects.participial(tokens.get(verb));
        return relative
                || inset
                || (tokens.get(verb).lower().endsWith("ing") && !before.text().equals(","));
    }

    /** The outermost cue in front whose clause the quote stands in. */
    private Optional<Introduction> governing(int place) {
        List<SpeechCue> before =
                cues.stream().filter(c -> c.at() <= place && governs(c, place)).toList();
        return outer(before.stream()).filter(outer -> !ends(outer.at(), place)).map(outer -> {
            SpeechCue inner = before.getLast();
            boolean nested = inner.at() != outer.at() && !sameWords(outer, inner);
            return new Introduction(outer, nested ? Ground.SECOND_HAND : Ground.GOVERNED);
        });
    }

    /** Nouns govern what they name only with "that" behind them: "Marlow’s claim, made in Veldt, that …". */
    private boolean governs(SpeechCue cue, int place) {
        if (cue.verb() || cue.preposition()) {
            return true;
        }
        int at = cue.at() + 1;
        if (at < place && tokens.get(at).text().equals(",")) {
            at++;
            while (at < place && !tokens.get(at).text().equals(",")) {
                at++;
            }
            at++;
        }
        return at < place && tokens.get(at).lower().equals("that");
    }

    private static boolean sameWords(SpeechCue a, SpeechCue b) {
        return b.who().pronoun() || a.who().lower().equals(b.who().lower());
    }

    private boolean ends(int from, int to) {
        return tokens.subList(from, to).stream()
                .anyMatch(t -> t.is(Frame.STOP) || t.text().equals(";"));
    }

    /** Whether a later cue begins a clause beside the earlier one's rather than within it: ", but Petrov said". */
    private boolean newClause(SpeechCue earlier, SpeechCue later) {
        int from = later.who().first();
        if (from <= earlier.at()) {
            return true; // they share a subject
        }
        if (ends(earlier.at(), later.at())) {
            return true;
        }
        boolean and = from > 1
                && tokens.get(from - 1).is("CCONJ")
                && tokens.get(from - 2).text().equals(",");
        boolean whereas = from > 1 && tokens.get(from - 1).lower().matches("while|whereas|although");
        return (and || whereas) && !later.who().pronoun();
    }

    /** Whose doing the sentence tells first of all. */
    Optional<Introduction> opening() {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is("VERB")) {
                return finder.placed(i).filter(c -> c.speaker() != null).map(c -> new Introduction(c, Ground.SUBJECT));
            }
        }
        return Optional.empty();
    }

    /** Without a cue: whose verb governs the quoted words. */
    Optional<Introduction> doing(int place) {
        if (place > 0
                && phrases.head(place - 1)
                && tokens.subList(0, place).stream().noneMatch(Token::isVerb)) {
            NounPhrase phrase = phrases.ending(place - 1);
            boolean subject =
                    phrase.first() == 0 || !tokens.get(phrase.first() - 1).is("ADP");
            if (subject) {
                return Optional.of(new Introduction(finder.signature(phrase.first(), place), Ground.SUBJECT));
            }
        }
        for (int i = place - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.is("VERB")) {
                Optional<SpeechCue> doer = finder.placed(i).filter(c -> c.speaker() != null);
                if (doer.isPresent()) {
                    return doer.map(c -> new Introduction(c, Ground.SUBJECT));
                }
            }
            if (token.is(Frame.STOP)) {
                break;
            }
        }
        return Optional.empty();
    }
}
