package dragoman.extract;

import dragoman.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what words of saying report behind them: a clause ("said that …", "said …", "asked whether …"), what is to be done
 * ("promised to …", "called on Veldt to …"), or an object that is as good as said ("denied any part in …").
 */
final class Complements {

    private static final Set<String> QUESTIONS = Set.of("whether", "if", "how", "why", "what", "when", "where", "who");
    /** Verbs behind which an infinitive is what is said. */
    private static final Set<String> TO_DO = Set.of(
            "promise",
            "pledge",
            "vow",
            "threaten",
            "ask",
            "urge",
            "warn",
            "tell",
            "order",
            "demand",
            "offer",
            "propose",
            "swear",
            "instruct",
            "advise",
            "encourage",
            "beg",
            "request",
            "call",
            "invite",
            "appeal",
            "claim",
            "commit");
    /** Verbs whose object, behind a preposition, is what is said: "called for a truce". */
    private static final Set<String> WITH_PREPOSITION = Set.of(
            "call for",
            "call on",
            "call upon",
            "warn of",
            "warn against",
            "warn about",
            "insist on",
            "appeal for",
            "press for",
            "push for",
            "speak of",
            "complain of",
            "complain about",
            "boast of",
            "hint at");
    /** Verbs whose object is what is said: "denied any part in the raid", "accused Veldt of …". */
    private static final Set<String> WITH_OBJECT =
            Set.of("deny", "describe", "promise", "demand", "propose", "urge", "accuse", "call");

    private static final Set<String> DASHES = Set.of("–", "—", "--", "―");
    private static final int FARTHEST = 12;
    private static final int FEWEST_WORDS = 3;

    private final List<Token> tokens;
    private final List<SpeechCue> cues;
    private final ClauseShapes shapes;

    Complements(List<Token> tokens, List<SpeechCue> cues, ClauseShapes shapes) {
        this.tokens = tokens;
        this.cues = cues;
        this.shapes = shapes;
    }

    /** The part of the frame that a cue reports behind it. */
    Optional<Range> of(SpeechCue cue) {
        NounPhrase speaker = cue.speaker();
        boolean behind = speaker != null && speaker.first() > cue.at() && !cue.preposition();
        int from = behind ? -1 : beginning(cue);
        return from < 0 ? Optional.empty() : Optional.of(new Range(from, beforeQuote(from, end(cue, from))));
    }

    /** Index of the first token of what a cue reports, or -1 where it reports nothing behind it. */
    private int beginning(SpeechCue cue) {
        if (cue.preposition()) {
            return behindSource(cue);
        }
        int next = cue.at() + 1;
        int limit = Math.min(shapes.stop(cue.at()), cue.at() + FARTHEST);
        boolean hearer = cue.cue().patterns().contains("to-person")
                || cue.token().lemma().equals("call");
        boolean told = false;
        while (next < limit) {
            Token token = tokens.get(next);
            boolean time = Subjects.temporal(tokens, next);
            if (token.lower().equals("that") && !token.is("DET") && shapes.clauseAt(next + 1, false)) {
                return next + 1;
            }
            if (QUESTIONS.contains(token.lower()) && cue.verb() && shapes.clauseAt(next + 1, false)) {
                return next;
            }
            if (token.lower().equals("to") && token.is("PART")) {
                return cue.verb() && TO_DO.contains(cue.token().lemma()) ? toDo(cue, next) : -1;
            }
            boolean subject = !time
                    && !(hearer && !told && shapes.nominal(next))
                    && !(shapes.relative(next) && next > cue.at() + 1);
            boolean clause =
                    shapes.clauseAt(next, true) || (saysOnly(cue) && !token.is("ADP") && shapes.clauseAt(next, false));
            if (cue.verb() && subject && clause && cue.takesClause()) {
                return next;
            }
            int behind = shapes.behindAdjunct(next);
            if (behind > next) {
                next = behind;
            } else if (told && token.lower().equals("of") && next + 1 < limit) {
                next = shapes.endOfPhrase(next + 1);
            } else if (hearer && shapes.nominal(next)) {
                next = shapes.endOfPhrase(next);
                told = true;
            } else {
                break;
            }
        }
        return object(cue);
    }

    /** A verb behind which hardly anything but what is said can stand. */
    private static boolean saysOnly(SpeechCue cue) {
        return cue.token().lemma().equals("say");
    }

    /** "Urged Veldt to stop": whom it is asked of belongs to what is asked. */
    private int toDo(SpeechCue cue, int to) {
        int from = cue.at() + 1;
        boolean of = from < to && tokens.get(from).is("ADP");
        return of ? from + 1 : to;
    }

    /** What a verb has as an object, where that is as good as said. */
    private int object(SpeechCue cue) {
        int next = cue.at() + 1;
        if (!cue.verb() || next + 1 >= tokens.size()) {
            return -1;
        }
        String pair = cue.token().lemma() + " " + tokens.get(next).lower();
        if (WITH_PREPOSITION.contains(pair)) {
            return next + 1;
        }
        return WITH_OBJECT.contains(cue.token().lemma()) && shapes.nominal(next) ? next : -1;
    }

    /** "According to Marlow, the talks …": what stands behind the comma. */
    private int behindSource(SpeechCue cue) {
        NounPhrase speaker = cue.speaker();
        int comma = speaker == null ? tokens.size() : speaker.last();
        boolean opens = cue.at() <= 1 || tokens.get(cue.at() - 2).is(Frame.STOP);
        boolean marked = comma < tokens.size() && tokens.get(comma).text().equals(",");
        return opens && marked && shapes.clauseAt(comma + 1, true) ? comma + 1 : -1;
    }

    /** Where the reported clause ends: with the sentence, or before the speaker says a further thing. */
    private int end(SpeechCue cue, int from) {
        int end = shapes.stop(from);
        for (SpeechCue later : cues) {
            if (later.verb() && later.at() > from && later.at() < end && sameSpeaker(cue, later)) {
                int cut = later.at() - 1;
                while (cut > from
                        && (tokens.get(cut).is("ADV") || tokens.get(cut).is("AUX"))) {
                    cut--;
                }
                boolean joined =
                        tokens.get(cut).is("CCONJ") || tokens.get(cut).text().equals(",");
                end = joined && cut > from + FEWEST_WORDS ? Math.min(end, cut) : end;
            }
        }
        return end;
    }

    /** A clause that a quote follows behind a colon, or an aside with one behind a dash, is complete without it. */
    private int beforeQuote(int from, int end) {
        int quote = from;
        while (quote < end && !tokens.get(quote).is(Frame.QUOTE)) {
            quote++;
        }
        for (int i = quote - 1; quote < end && i > from; i--) {
            boolean colon = i == quote - 1 && tokens.get(i).text().equals(":");
            if (colon || DASHES.contains(tokens.get(i).text())) {
                return i;
            }
        }
        return end;
    }

    private static boolean sameSpeaker(SpeechCue a, SpeechCue b) {
        NounPhrase one = a.speaker();
        NounPhrase other = b.speaker();
        return one != null && other != null && one.first() == other.first();
    }
}
