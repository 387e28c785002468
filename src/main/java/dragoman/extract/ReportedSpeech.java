package dragoman.extract;

import dragoman.language.Token;
import dragoman.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what words of saying report without quotation marks: a clause ("said that …", "said …", "asked whether …"), what
 * is to be done ("promised to …", "called on Veldt to …"), or the sentence into which they are set ("…, Marlow said").
 */
final class ReportedSpeech {

    private static final Set<String> OPENERS =
            Set.of("DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM", "ADV", "SCONJ", "ADP", "VERB", "AUX");
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

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "what", "where", "when", "as");

    private static final Set<String> DASHES = Set.of("–", "—", "--", "―");
    private static final int FARTHEST = 12;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_INSET = 10;

    /** How the complement of a cue stands in its frame: tokens from (inclusive) to (exclusive). */
    private record Range(int from, int to) {}

    private final List<Token> tokens;
    private final List<SpeechCue> cues;

    /**
     * @param tokens those of a frame
     * @param cues all cues of the frame
     */
    ReportedSpeech(List<Token> tokens, List<SpeechCue> cues) {
        this.tokens = tokens;
        this.cues = cues;
    }

    /** What a cue reports; none where quoted words stand in it, since those are told by themselves. */
    Optional<Span> of(SpeechCue cue) {
        return complement(cue)
                .or(() -> parenthesis(cue))
                .filter(r -> r.to() - r.from() >= FEWEST_WORDS)
                .filter(r -> tokens.subList(r.from(), r.to()).stream().noneMatch(t -> t.is(Frame.QUOTE)))
                .map(this::trimmed);
    }

    private Optional<Range> complement(SpeechCue cue) {
        NounPhrase speaker = cue.speaker();
        boolean behind = speaker != null
                && speaker.first() > cue.at()
                && !cue.cue().kind().equals("preposition");
        int from = behind ? -1 : beginning(cue);
        return from < 0 ? Optional.empty() : Optional.of(new Range(from, beforeQuote(from, end(cue, from))));
    }

    /** Index of the first token of what a cue reports, or -1 where it reports nothing behind it. */
    private int beginning(SpeechCue cue) {
        if (cue.cue().kind().equals("preposition")) {
            return behindSource(cue);
        }
        int next = cue.at() + 1;
        int limit = Math.min(stop(cue.at()), cue.at() + FARTHEST);
        boolean hearer = cue.cue().patterns().contains("to-person")
                || cue.token().lemma().equals("call");
        boolean told = false;
        while (next < limit) {
            Token token = tokens.get(next);
            boolean time = Subjects.temporal(tokens, next);
            if (token.lower().equals("that") && !token.is("DET") && clauseAt(next + 1, false)) {
                return next + 1;
            }
            if (QUESTIONS.contains(token.lower()) && cue.verb() && clauseAt(next + 1, false)) {
                return next;
            }
            if (token.lower().equals("to") && token.is("PART")) {
                return cue.verb() && TO_DO.contains(cue.token().lemma()) ? toDo(cue, next) : -1;
            }
            boolean subject = !time && !(hearer && !told && nominal(next)) && !(relative(next) && next > cue.at() + 1);
            boolean clause = clauseAt(next, true) || (saysOnly(cue) && !token.is("ADP") && clauseAt(next, false));
            if (cue.verb() && subject && clause && takesClause(cue)) {
                return next;
            }
            int behind = behindAdjunct(next);
            if (behind > next) {
                next = behind;
            } else if (told && token.lower().equals("of") && next + 1 < limit) {
                next = endOfPhrase(next + 1);
            } else if (hearer && nominal(next)) {
                next = endOfPhrase(next);
                told = true;
            } else {
                break;
            }
        }
        return object(cue);
    }

    private boolean relative(int i) {
        return tokens.get(i).lower().equals("that")
                || RELATIVES.contains(tokens.get(i).lower());
    }

    /** A verb behind which hardly anything but what is said can stand. */
    private static boolean saysOnly(SpeechCue cue) {
        return cue.token().lemma().equals("say");
    }

    private boolean takesClause(SpeechCue cue) {
        return cue.cue().patterns().contains("that-clause");
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
        return WITH_OBJECT.contains(cue.token().lemma()) && nominal(next) ? next : -1;
    }

    /** "According to Marlow, the talks …": what stands behind the comma. */
    private int behindSource(SpeechCue cue) {
        NounPhrase speaker = cue.speaker();
        int comma = speaker == null ? tokens.size() : speaker.last();
        boolean opens = cue.at() <= 1 || tokens.get(cue.at() - 2).is(Frame.STOP);
        boolean marked = comma < tokens.size() && tokens.get(comma).text().equals(",");
        return opens && marked && clauseAt(comma + 1, true) ? comma + 1 : -1;
    }

    /** Whether a clause begins at a place: something that can be a subject, with a finite verb before the next mark. */
    private boolean clauseAt(int from, boolean bare) {
        return clauseWithin(from, Math.min(stop(from), from + 25), bare);
    }

    private boolean clauseWithin(int from, int to, boolean bare) {
        if (from >= to || !OPENERS.contains(tokens.get(from).tag())) {
            return false;
        }
        Token first = tokens.get(from);
        if (first.is("AUX")
                || (bare && (first.is("ADP") || first.is("SCONJ") || first.is("PART") || adverbOnly(from)))) {
            return false;
        }
        boolean noun = false;
        for (int i = from; i < to; i++) {
            i = bare && noun ? behindInset(i, to) : i;
            Token token = tokens.get(i);
            boolean finite = token.is("AUX") || (token.is("VERB") && finite(i));
            if (finite && noun) {
                return true;
            }
            boolean barrier = token.text().equals(",") || (i > from && (relative(i) || token.is("SCONJ")));
            if (bare && barrier) {
                return false;
            }
            noun |= nominal(i) || token.is("VERB");
        }
        return false;
    }

    /** Index behind an inset that parts a subject from its verb: ", run by the state,"; the same index where none does. */
    private int behindInset(int comma, int to) {
        boolean opens = tokens.get(comma).text().equals(",");
        for (int i = comma + 1; opens && i + 1 < Math.min(to, comma + LONGEST_INSET); i++) {
            if (tokens.get(i).text().equals(",")) {
                Token next = tokens.get(i + 1);
                return tokens.get(comma - 1).is("PROPN") || next.isVerb() ? i + 1 : comma;
            }
        }
        return comma;
    }

    private boolean adverbOnly(int at) {
        return tokens.get(at).is("ADV")
                && !(at + 1 < tokens.size()
                        && (nominal(at + 1) || tokens.get(at + 1).is("ADJ")));
    }

    private boolean finite(int verb) {
        String before = verb > 0 ? tokens.get(verb - 1).lower() : "";
        return !tokens.get(verb).lower().endsWith("ing") && !before.equals("to");
    }

    private boolean nominal(int i) {
        return Set.of("DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ")
                        .contains(tokens.get(i).tag())
                || tokens.get(i).possessive();
    }

    /** Index behind a word or phrase of time, place or occasion that may stand between a cue and what it reports. */
    private int behindAdjunct(int at) {
        if (tokens.get(at).is("ADV") || Subjects.temporal(tokens, at)) {
            return at + 1;
        }
        if (tokens.get(at).is("ADP") && !tokens.get(at).lower().equals("of")) {
            return at + 1 < tokens.size() && nominal(at + 1) ? endOfPhrase(at + 1) : at;
        }
        return at;
    }

    private int endOfPhrase(int from) {
        int to = new Phrases(tokens).endOf(from);
        return Math.max(to, from + 1);
    }

    /** Where the reported clause ends: with the sentence, or before the speaker says a further thing. */
    private int end(SpeechCue cue, int from) {
        int end = stop(from);
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

    /** The sentence into which words of saying are set: at its end, or in its middle between commas. */
    private Optional<Range> parenthesis(SpeechCue cue) {
        NounPhrase speaker = cue.speaker();
        if (speaker == null || cue.cue().kind().equals("noun")) {
            return Optional.empty();
        }
        if (cue.verb() && particle(cue.at() + 1)) {
            return Optional.empty();
        }
        boolean source = cue.cue().kind().equals("preposition");
        int first = source ? cue.at() - 1 : Math.min(cue.at(), speaker.first());
        int last = Math.max(cue.at(), speaker.last() - 1);
        int begin = start(first);
        boolean comma = first > begin && tokens.get(first - 1).text().equals(",");
        int stop = stop(last);
        boolean medial = last + 1 < stop && tokens.get(last + 1).text().equals(",") && stop - last > 4;
        if (!comma || !(source || takesClause(cue)) || !(medial || told(begin, first - 1))) {
            return Optional.empty();
        }
        if (tokens.subList(last, stop).stream().anyMatch(t -> t.is(Frame.QUOTE))) {
            return Optional.empty();
        }
        boolean final_ = last + 1 >= stop || tokens.get(last + 1).is("PUNCT") || behindAdjunct(last + 1) > last + 1;
        if (!medial && !final_) {
            return Optional.empty();
        }
        return Optional.of(medial ? new Range(begin, stop) : new Range(begin, first - 1));
    }

    private boolean particle(int i) {
        return i < tokens.size()
                && Set.of("out", "on", "up", "off").contains(tokens.get(i).lower())
                && !Subjects.temporal(tokens, i);
    }

    /** Whether the words before a parenthesis are a sentence; a subordinate clause alone is none. */
    private boolean told(int from, int to) {
        boolean subordinate = tokens.get(from).is("SCONJ") || tokens.get(from).is("ADP");
        if (!subordinate) {
            return clauseWithin(from, to, false);
        }
        for (int i = from; i < to; i++) {
            if (tokens.get(i).text().equals(",") && clauseWithin(i + 1, to, false)) {
                return true;
            }
        }
        return tokens.get(from).is("ADP")
                && from + 1 < to
                && nominal(from + 1)
                && clauseWithin(endOfPhrase(from + 1), to, true);
    }

    private int start(int at) {
        int start = at;
        while (start > 0
                && !tokens.get(start - 1).is(Frame.STOP)
                && !tokens.get(start - 1).is(Frame.QUOTE)) {
            start--;
        }
        return start;
    }

    private int stop(int at) {
        int stop = at;
        while (stop < tokens.size() && !tokens.get(stop).is(Frame.STOP)) {
            stop++;
        }
        return stop;
    }

    /** The range as a stretch of the body, without the marks at its ends. */
    private Span trimmed(Range range) {
        int from = range.from();
        int to = range.to();
        while (to > from + 1
                && !tokens.get(to - 1).isWord()
                && !")]%".contains(tokens.get(to - 1).text())) {
            to--;
        }
        while (from + 1 < to
                && !tokens.get(from).isWord()
                && "([$€£".indexOf(tokens.get(from).text().charAt(0)) < 0) {
            from++;
        }
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
