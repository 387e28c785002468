package dragoman.extract;

import dragoman.language.Cues;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words of a frame that introduce speech, and whom they make the speaker. */
final class CueFinder {

    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");
    /** Verbs behind which an infinitive tells what was really said: "went on to say". */
    private static final Set<String> ON_TO = Set.of("on", "continue", "begin", "proceed", "hasten", "rush", "take");

    private final Cues cues;
    private final List<Token> tokens;
    private final Subjects subjects;

    CueFinder(Cues cues, List<Token> tokens) {
        this.cues = cues;
        this.tokens = tokens;
        this.subjects = new Subjects(tokens);
    }

    List<SpeechCue> all() {
        List<SpeechCue> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<SpeechCue> before = found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
            at(i).map(cue -> before.filter(b -> goesOn(b, cue)).map(cue::by).orElse(cue))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Whether "and added" goes on with the speech before it rather than with what that reported. */
    private boolean goesOn(SpeechCue before, SpeechCue cue) {
        return before.verb()
                && cue.verb()
                && cue.at() > 0
                && tokens.get(cue.at() - 1).is("CCONJ")
                && past(before.token()) == past(cue.token())
                && tokens.subList(before.at(), cue.at()).stream().noneMatch(t -> t.is(Frame.STOP));
    }

    private static boolean past(Token verb) {
        return !verb.lower().equals(verb.lemma()) && !verb.lower().endsWith("s");
    }

    private Optional<SpeechCue> at(int i) {
        Token token = tokens.get(i);
        if (token.lower().equals("to") && i > 0 && tokens.get(i - 1).lower().equals("according")) {
            return Optional.of(cue("according to", "preposition", i, source(i)));
        }
        Optional<Cues.Cue> verb = verb(i);
        if (verb.isPresent()) {
            return spoken(i) && (!verb.get().quoteOnly() || besideMark(i))
                    ? Optional.of(new SpeechCue(verb.get(), token, i, speaker(i).orElse(null)))
                    : Optional.empty();
        }
        return cues.noun(token).flatMap(c -> possessor(i).map(p -> new SpeechCue(c, token, i, p)));
    }

    /** A cue by its place alone: any verb that ties a speaker to a quote, such as "thundered". */
    Optional<SpeechCue> placed(int verb) {
        return tokens.get(verb).is("VERB") && !noun(verb) && !passive(verb)
                ? Optional.of(cue(tokens.get(verb).lemma(), "say", verb, speaker(verb)))
                : Optional.empty();
    }

    /** Whether a word taken for a verb follows what no finite verb does: "to attack", "its attacks". */
    private boolean noun(int verb) {
        Token before = tokens.get(Math.max(0, verb - 1));
        return verb > 0
                && (before.lower().equals("to")
                        || before.is("DET")
                        || before.is("ADJ")
                        || OWNERS.contains(before.lower()));
    }

    /** The name that signs a quote. */
    SpeechCue signature(int from, int to) {
        return cue("-", "signature", Math.max(0, from - 1), Optional.of(new Phrases(tokens).phrase(from, to)));
    }

    private SpeechCue cue(String lemma, String kind, int at, Optional<NounPhrase> speaker) {
        return new SpeechCue(new Cues.Cue(lemma, kind, List.of()), tokens.get(at), at, speaker.orElse(null));
    }

    /** What "according to" names: all up to the next mark, whatever the tagger takes it for. */
    private Optional<NounPhrase> source(int to) {
        int end = to + 1;
        while (end < tokens.size()
                && end < to + 16
                && !tokens.get(end).is("PUNCT")
                && !tokens.get(end).tag().equals(Frame.QUOTE)) {
            end++;
        }
        boolean mark = end > to + 1
                && end < tokens.size()
                && ",.".contains(tokens.get(end).text());
        boolean clause = tokens.subList(to + 1, end).stream().skip(2).anyMatch(t -> t.is("AUX"));
        return mark && !clause ? Optional.of(new Phrases(tokens).phrase(to + 1, end)) : subjects.rightOf(to);
    }

    private Optional<Cues.Cue> verb(int i) {
        Token token = tokens.get(i);
        if (!token.isVerb()) {
            return Optional.empty();
        }
        Optional<Cues.Cue> two = i + 1 < tokens.size()
                ? cues.verb(token.lemma() + " " + tokens.get(i + 1).lower())
                : Optional.empty();
        return two.or(() -> cues.verb(token.lemma()));
    }

    private Optional<NounPhrase> speaker(int verb) {
        if (passive(verb)) {
            return agent(verb);
        }
        return inverted(verb)
                ? subjects.rightOf(verb).or(() -> subjects.leftOf(verb))
                : subjects.leftOf(verb).flatMap(this::withoutWhat);
    }

    /** Of "condemned what he called" the one who condemns, since "he" says no more than that. */
    private Optional<NounPhrase> withoutWhat(NounPhrase phrase) {
        int what = phrase.first() - 1;
        boolean hidden = phrase.pronoun()
                && what > 1
                && tokens.get(what).lower().equals("what")
                && tokens.get(what - 1).is("VERB")
                && !tokens.get(what - 2).lower().equals("to");
        return hidden ? subjects.leftOf(what).or(() -> Optional.of(phrase)) : Optional.of(phrase);
    }

    private boolean passive(int verb) {
        int at = verb - 1;
        while (at >= 0 && tokens.get(at).is("ADV")) {
            at--;
        }
        return at >= 0
                && Set.of("be", "get").contains(tokens.get(at).lemma())
                && !tokens.get(verb).lower().endsWith("ing");
    }

    private Optional<NounPhrase> agent(int verb) {
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + 6); i++) {
            if (tokens.get(i).lower().equals("by")) {
                return subjects.rightOf(i);
            }
        }
        return Optional.empty();
    }

    /** Whether a verb follows at once what was said, and its subject follows the verb. */
    private boolean inverted(int verb) {
        if (tokens.get(verb).lower().endsWith("ing") || subjects.rightOf(verb).isEmpty()) {
            return false;
        }
        if (verb == 0) {
            return true;
        }
        Token before = tokens.get(verb - 1);
        if (before.is(Frame.QUOTE)) {
            return true;
        }
        return before.text().equals(",") && !subjects.followsInset(verb);
    }

    /** Not an infinitive with "to", nor a participle in front of a noun ("the said minister"). */
    private boolean spoken(int i) {
        if (i == 0) {
            return true;
        }
        String before = tokens.get(i - 1).lower();
        if (before.equals("to")) {
            return i > 1
                    && (ON_TO.contains(tokens.get(i - 2).lower())
                            || ON_TO.contains(tokens.get(i - 2).lemma()));
        }
        return !before.equals("the") && !before.equals("a");
    }

    /** Whether a verb stands at a mark: "he continued, “…”", not "he continued the attacks". */
    private boolean besideMark(int i) {
        int at = i + 1;
        while (at < tokens.size()
                && (tokens.get(at).is("ADV")
                        || Subjects.temporal(tokens, at)
                        || tokens.get(at).is("ADP"))) {
            at++;
        }
        boolean ahead = at >= tokens.size()
                || tokens.get(at).is(Frame.QUOTE)
                || ",.:".contains(tokens.get(at).text());
        return ahead || (i > 0 && tokens.get(i - 1).is(Frame.QUOTE));
    }

    /** Whose statement or declaration it is: "Marlow’s declaration", "his statement". */
    private Optional<NounPhrase> possessor(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            Token token = tokens.get(i);
            if (OWNERS.contains(token.lower())) {
                return Optional.of(new NounPhrase(tokens.subList(i, i + 1), i, i + 1));
            }
            if (token.possessive() && i > 0) {
                return Optional.of(new Phrases(tokens).ending(i - 1));
            }
            if (!token.is("ADJ") && !token.is("NOUN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
