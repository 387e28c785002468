package dragoman.understand;

import dragoman.language.NameIndex;
import dragoman.language.Token;
import dragoman.model.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts names and things in place of the pronouns of a message that point back: "did she say it there?". */
final class Pointers {

    private static final Pattern DO_SO = Pattern.compile(
            "\\b(?:do|done|doing) (?:that|it|so|this)\\b|\\bdid (?:that|it|so|this)\\b(?=[?!. ]*$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SAY_SO = Pattern.compile(
            "\\b(say|said|says|claim|claimed|announce|announced|promise|promised|demand|demanded) (?:that|it|this|so)\\b(?=[?!. ]*$| (?:in|on|at|to|about|first|again|before|after)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "'s", "will");
    private static final Set<String> EXPLETIVE =
            Set.of("true", "possible", "likely", "clear", "known", "right", "correct", "raining", "safe", "time");

    private final Antecedents antecedents;
    private final Earlier earlier;
    private final List<Token> tokens;
    private final List<NameIndex.Match> names;

    Pointers(Antecedents antecedents, Earlier earlier, List<Token> tokens, List<NameIndex.Match> names) {
        this.antecedents = antecedents;
        this.earlier = earlier;
        this.tokens = tokens;
        this.names = names;
    }

    /** Whether the message points back at all. */
    boolean any() {
        for (int i = 0; i < tokens.size(); i++) {
            if (meaning(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The message with what its pronouns mean. */
    String resolved(String message) {
        StringBuilder whole = new StringBuilder();
        int from = 0;
        String used = "";
        for (int i = 0; i < tokens.size(); i++) {
            Optional<String> meaning = meaning(i);
            if (meaning.isPresent() && !owner(meaning.get()).equals(used) && !clause(message, i)) {
                Token token = tokens.get(i);
                whole.append(message, from, token.span().start()).append(meaning.get());
                from = token.span().end();
                used = owner(meaning.get());
            }
        }
        return saidSo(doneSo(whole.append(message.substring(from)).toString()));
    }

    private static String owner(String meaning) {
        return meaning.replaceFirst("'s?$", "");
    }

    /** "Do that" and "say it" are replaced as a whole. */
    private boolean clause(String message, int at) {
        int start = tokens.get(at).span().start();
        return spans(DO_SO.matcher(message), start) || spans(SAY_SO.matcher(message), start);
    }

    private static boolean spans(Matcher matcher, int at) {
        while (matcher.find()) {
            if (matcher.start() <= at && at < matcher.end()) {
                return true;
            }
        }
        return false;
    }

    private String doneSo(String message) {
        int verb = earlier.verb();
        if (verb < 0) {
            return message;
        }
        Token act = earlier.tokens().get(verb);
        String rest = earlier.text().substring(act.span().end());
        return DO_SO.matcher(message).replaceFirst(Matcher.quoteReplacement(act.lemma() + rest));
    }

    private String saidSo(String message) {
        Matcher said = SAY_SO.matcher(message);
        String matter = earlier.matter()
                .map(m -> "something about " + earlier.words(m))
                .orElseGet(() -> saying() ? "something" : "that " + earlier.told());
        return said.replaceFirst(m -> Matcher.quoteReplacement(m.group(1) + " " + matter));
    }

    private boolean saying() {
        int verb = earlier.verb();
        return verb >= 0
                && Set.of("say", "tell", "claim", "announce", "promise", "demand")
                        .contains(earlier.tokens().get(verb).lemma());
    }

    private Optional<String> meaning(int i) {
        Token token = tokens.get(i);
        return switch (token.lower()) {
            case "he", "him" -> person(i, Actor.Gender.MALE);
            case "she" -> person(i, Actor.Gender.FEMALE);
            case "his", "himself" -> person(i, Actor.Gender.MALE).map(n -> n + "'s");
            case "her", "hers" -> person(i, Actor.Gender.FEMALE).map(n -> possessive(i) ? n + "'s" : n);
            case "they", "them" -> several(i);
            case "their", "theirs" -> several(i).map(n -> n + (n.endsWith("s") ? "'" : "'s"));
            case "it" -> expletive(i) ? Optional.empty() : thing(i);
            case "ones" -> several(i).map(n -> n.replaceFirst("(?i)^(?:the|these|those) ", ""));
            case "its" -> thing(i).map(n -> n + "'s");
            case "that", "this", "these", "those" -> demonstrative(i) ? thing(i) : Optional.empty();
            case "there" -> existential(i) ? Optional.empty() : antecedents.place();
            default -> Optional.empty();
        };
    }

    private Optional<String> person(int at, Actor.Gender gender) {
        boolean own = names.stream().anyMatch(m -> m.first() < at && m.actor().kind() == Actor.Kind.PERSON);
        return own ? Optional.empty() : antecedents.person(gender).map(Actor::name);
    }

    private Optional<String> several(int at) {
        boolean own = ownNoun(at) || names.stream().anyMatch(m -> m.first() < at);
        return own ? Optional.empty() : antecedents.several();
    }

    private Optional<String> thing(int at) {
        return ownNoun(at) ? Optional.empty() : antecedents.thing();
    }

    private boolean ownNoun(int at) {
        return tokens.subList(0, at).stream().anyMatch(t -> t.is("NOUN"));
    }

    private boolean possessive(int at) {
        return at + 1 < tokens.size()
                && Set.of("NOUN", "ADJ", "PROPN", "NUM")
                        .contains(tokens.get(at + 1).tag());
    }

    private boolean demonstrative(int at) {
        return !tokens.get(at).is("SCONJ")
                && (at + 1 >= tokens.size()
                        || Set.of("PUNCT", "VERB", "AUX", "ADP", "ADV")
                                .contains(tokens.get(at + 1).tag()));
    }

    private boolean expletive(int at) {
        return tokens.subList(at + 1, Math.min(tokens.size(), at + 3)).stream()
                .anyMatch(t -> EXPLETIVE.contains(t.lower()));
    }

    private boolean existential(int at) {
        return (at + 1 < tokens.size() && BE.contains(tokens.get(at + 1).lower()))
                || (at > 0
                        && BE.contains(tokens.get(at - 1).lower())
                        && at + 1 < tokens.size()
                        && !tokens.get(at + 1).is("PUNCT"));
    }
}
