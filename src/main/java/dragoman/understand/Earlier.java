package dragoman.understand;

import dragoman.language.Phrase;
import dragoman.language.QuestionWords;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The question before, taken apart: its question words, its helper, the one who acts, the act, and its noun phrases. "How
 * many people | were | killed in Brack".
 */
final class Earlier {

    /**
     * A noun phrase.
     *
     * @param first index of its first token
     * @param last index behind its last one
     * @param preposition in front of it, or empty
     */
    record Noun(int first, int last, String preposition) {}

    private static final Set<String> QUANTITIES =
            Set.of("many", "much", "long", "old", "far", "soon", "often", "big", "large", "high", "tall", "deep");
    private static final Set<String> HELPERS = Set.of(
            "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could",
            "may", "might", "must", "should", "shall");
    private static final Set<String> ABOUT = Set.of("about", "on", "regarding", "concerning", "over", "of");

    private final String text;
    private final List<Token> tokens;
    private final List<Noun> nouns;
    private final int lead;

    Earlier(String question, List<Token> all) {
        this.text = question.replaceAll("[?!. ]+$", "");
        this.tokens = new ArrayList<>(
                all.stream().filter(t -> t.span().end() <= text.length()).toList());
        this.lead = leadEnd();
        mendTags();
        this.nouns = nouns();
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Noun> nounPhrases() {
        return nouns;
    }

    /** Whether it asks if something is so. */
    boolean yesNo() {
        return lead == 0
                && !tokens.isEmpty()
                && HELPERS.contains(tokens.getFirst().lower());
    }

    /** Whether it begins with a question word or a phrase with one. */
    boolean asksWith(String... words) {
        return tokens.subList(0, lead).stream().anyMatch(t -> List.of(words).contains(t.lower()));
    }

    boolean hasLead() {
        return lead > 0;
    }

    /** What follows the question words, the helper first. */
    String behindLead() {
        return lead >= tokens.size()
                ? ""
                : text.substring(tokens.get(lead).span().start());
    }

    /** The noun that the question words count or choose: "people" of "how many people". */
    Optional<String> counted() {
        int wh = 0;
        while (wh < lead
                && (!QuestionWords.ALL.contains(tokens.get(wh).lower())
                        && !QUANTITIES.contains(tokens.get(wh).lower()))) {
            wh++;
        }
        int from = wh;
        while (from < lead
                && (QuestionWords.ALL.contains(tokens.get(from).lower())
                        || QUANTITIES.contains(tokens.get(from).lower()))) {
            from++;
        }
        return from < lead ? Optional.of(words(from, lead)) : Optional.empty();
    }

    /** Whether the question words themselves stand for the one who acts: "who halted the talks", "which side gave way". */
    boolean asksForSubject() {
        if (lead == 0 || lead >= tokens.size()) {
            return false;
        }
        boolean helper = HELPERS.contains(tokens.get(lead).lower());
        boolean verbNext = lead + 1 < tokens.size()
                && (tokens.get(lead + 1).is("VERB")
                        || tokens.get(lead + 1).is("AUX")
                        || tokens.get(lead + 1).is("ADV")
                        || (participle(tokens.get(lead + 1))
                                && tokens.get(lead + 1).is("ADJ")));
        return helper ? verbNext && !asksWith("when", "where", "why") : true;
    }

    /** The one who acts, where another than the question words. */
    Optional<Noun> subject() {
        if (asksForSubject()) {
            return Optional.empty();
        }
        return nouns.stream()
                .filter(n -> n.preposition().isEmpty() && n.first() >= lead)
                .findFirst();
    }

    /** The index of the verb that tells the act, behind the one who acts; -1 for none. */
    int verb() {
        int from = subject().map(Noun::last).orElse(lead);
        int verb = -1;
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).is("VERB")) {
                return i;
            }
            if (verb < 0 && tokens.get(i).isVerb()) {
                verb = i;
            }
        }
        return verb;
    }

    /** The noun phrase behind "about", "on" and the like, to the end of the question. */
    Optional<Noun> matter() {
        for (int i = Math.max(lead, 1); i < tokens.size(); i++) {
            boolean opens =
                    ABOUT.contains(tokens.get(i).lower()) && !tokens.get(i).isVerb();
            boolean said = i > lead
                    && (!tokens.get(i).lower().equals("of") || tokens.get(i - 1).isVerb());
            if (opens && said && i + 1 < tokens.size() && !temporal(i + 1)) {
                return Optional.of(new Noun(i + 1, tokens.size(), tokens.get(i).lower()));
            }
        }
        return Optional.empty();
    }

    /** Without its question words and helper, as a statement would be told: "Sorvia abstain". */
    String told() {
        int from = lead;
        boolean helped =
                from < tokens.size() && HELPERS.contains(tokens.get(from).lower());
        if (!helped) {
            return lead >= tokens.size()
                    ? text
                    : text.substring(tokens.get(from).span().start());
        }
        String helper = tokens.get(from).text();
        String rest = from + 1 >= tokens.size()
                ? ""
                : text.substring(tokens.get(from + 1).span().start());
        Optional<Noun> subject = subject();
        boolean dropped = Set.of("do", "does", "did").contains(helper.toLowerCase(Locale.ROOT));
        if (dropped || subject.isEmpty() || subject.get().last() >= tokens.size()) {
            return rest;
        }
        int verb = tokens.get(subject.get().last()).span().start();
        return words(subject.get().first(), subject.get().last()) + " " + helper.toLowerCase(Locale.ROOT) + " "
                + text.substring(verb);
    }

    String words(int first, int last) {
        return text.substring(
                tokens.get(first).span().start(), tokens.get(last - 1).span().end());
    }

    String words(Noun noun) {
        return words(noun.first(), noun.last());
    }

    /** The question with other words for some of its tokens. */
    String with(int first, int last, String replacement) {
        return text.substring(0, tokens.get(first).span().start())
                + replacement
                + text.substring(tokens.get(last - 1).span().end());
    }

    int lead() {
        return lead;
    }

    boolean personal(Noun noun) {
        return noun.last() - noun.first() == 1 && tokens.get(noun.first()).is("PRON");
    }

    boolean named(Noun noun) {
        return tokens.subList(noun.first(), noun.last()).stream()
                .anyMatch(t -> t.is("PROPN") || (t.capitalised() && t.span().start() > 0));
    }

    Token head(Noun noun) {
        for (int i = noun.first(); i < noun.last(); i++) {
            if (i > noun.first() && tokens.get(i).lower().equals("of")) {
                return tokens.get(i - 1);
            }
        }
        return tokens.get(noun.last() - 1);
    }

    boolean plural(Noun noun) {
        Token head = head(noun);
        String word = head.lower();
        boolean inflected = !word.equals(head.lemma()) || (word.endsWith("s") && !word.endsWith("ss"));
        return head.is("NOUN") && (inflected || Set.of("people", "police").contains(word));
    }

    /** Taggers learn from statements and mistake the one who acts, and the act, behind "did". */
    private void mendTags() {
        if (lead + 1 >= tokens.size() || !tokens.get(lead).lower().matches("do|does|did")) {
            return;
        }
        if (tokens.get(lead + 1).is("VERB")) {
            tokens.set(
                    lead + 1,
                    tokens.get(lead + 1).as("NOUN", tokens.get(lead + 1).lemma()));
        }
        if (tokens.subList(lead + 2, tokens.size()).stream().noneMatch(Token::isVerb)) {
            for (int i = lead + 2; i < tokens.size(); i++) {
                if (tokens.get(i).is("NOUN")
                        && tokens.get(i).lower().equals(tokens.get(i).lemma())
                        && closes(i + 1)) {
                    tokens.set(i, tokens.get(i).as("VERB", tokens.get(i).lower()));
                    return;
                }
            }
        }
    }

    private boolean closes(int at) {
        return at == tokens.size()
                || Set.of("DET", "ADP", "PRON", "PROPN", "NUM", "PART", "SCONJ", "ADV")
                        .contains(tokens.get(at).tag());
    }

    private int leadEnd() {
        int wh = -1;
        for (int i = 0; i < Math.min(3, tokens.size()); i++) {
            if (QuestionWords.ALL.contains(tokens.get(i).lower())) {
                wh = i;
                break;
            }
            if (i == 0 && HELPERS.contains(tokens.get(0).lower())) {
                return 0;
            }
        }
        if (wh < 0) {
            return 0;
        }
        int end = wh + 1;
        while (end < tokens.size() && QUANTITIES.contains(tokens.get(end).lower())) {
            end++;
        }
        boolean nounFollows = Set.of("what", "which", "whose")
                        .contains(tokens.get(wh).lower())
                || (end > wh + 1
                        && Set.of("many", "much").contains(tokens.get(end - 1).lower()));
        while (nounFollows
                && end < tokens.size()
                && inNoun(end)
                && !HELPERS.contains(tokens.get(end).lower())) {
            end++;
        }
        return end;
    }

    private List<Noun> nouns() {
        List<Noun> found = new ArrayList<>();
        int i = lead;
        while (i < tokens.size()) {
            int end = i;
            while (end < tokens.size()
                    && inNoun(end)
                    && !(end == lead && HELPERS.contains(tokens.get(end).lower()))) {
                end++;
                boolean of = end + 1 < tokens.size() && tokens.get(end).lower().equals("of") && inNoun(end + 1);
                end += of ? 1 : 0;
            }
            if (end > i) {
                boolean behind = i > 0
                        && (tokens.get(i - 1).is("ADP") || tokens.get(i - 1).is("PART"));
                found.add(new Noun(i, end, behind ? tokens.get(i - 1).lower() : ""));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private boolean inNoun(int i) {
        Token token = tokens.get(i);
        return switch (token.tag()) {
            case "DET", "ADJ", "NUM", "NOUN", "PROPN", "X", "PRON" -> !QuestionWords.ALL.contains(token.lower());
            default ->
                token.possessive() || token.lower().equals("’") || token.text().equals("-");
        };
    }

    private boolean temporal(int i) {
        return new Phrase(tokens, i, i + 1).temporal();
    }

    private static boolean participle(Token token) {
        return token.lower().matches("\\p{L}{3,}(?:ed|en|ing)");
    }
}
