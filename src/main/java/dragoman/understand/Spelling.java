package dragoman.understand;

import dragoman.language.Knowledge;
import dragoman.language.NameIndex;
import dragoman.language.Token;
import dragoman.model.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Spells out chat abbreviations, mends misspelt words after the words of the store, and gives names their capitals: "wht
 * did lawrow say" asks what Lavrov said.
 */
final class Spelling {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])[\\p{L}]+(?:['’]\\p{L}+)?(?![\\p{L}\\d])");
    private static final Pattern FOR =
            Pattern.compile("\\b4(?= (?:them|him|her|me|us|you|it|the|a|this|that|what|how)\\b)");
    private static final Pattern TO =
            Pattern.compile("(?<=\\p{L} )2(?= (?:be|do|go|get|happen|stop|meet|see|the|him|her|them)\\b)");
    private static final Pattern HOUR = Pattern.compile("\\d\\s*$");
    private static final Pattern OWNER = Pattern.compile("['’]s$");
    private static final List<String> ENDINGS = List.of("s", "es", "d", "ed", "ing", "ly", "'s", "’s");
    private static final int SHORTEST_NAME = 5;
    /** From this length on a word may be two letters off. */
    private static final int LONG_NAME = 6;

    private static final int LONG_WORD = 8;
    /** A longer one is no word with a slip in it. */
    private static final int LONGEST_WORD = 30;
    /** The longest abbreviation that people write in capitals. */
    private static final int LONGEST_INITIALS = 3;

    private final Knowledge knowledge;
    private final Late<Set<String>> common;
    private final Late<Doublings> doublings;

    /**
     * @param common words that English texts use, which are no typing errors; asked for when a word is met that nothing else
     *     knows
     */
    Spelling(Knowledge knowledge, Supplier<Set<String>> common) {
        this.knowledge = knowledge;
        this.common = new Late<>(common);
        this.doublings = new Late<>(() -> new Doublings(this.common.get()));
    }

    String spelledOut(String message) {
        String digits = TO.matcher(FOR.matcher(message).replaceAll("for")).replaceAll("to");
        return WORD.matcher(digits).replaceAll(w -> Matcher.quoteReplacement(spelledOut(digits, w)));
    }

    private String spelledOut(String message, MatchResult word) {
        boolean lower = word.group().equals(word.group().toLowerCase(Locale.ROOT));
        boolean hour = word.group().equalsIgnoreCase("pm")
                && HOUR.matcher(message.substring(0, word.start())).find();
        Optional<String> meant = knowledge.chatWord(word.group()).filter(_ -> !hour);
        boolean office = word.group().length() <= LONGEST_INITIALS
                && meant.filter(m -> knowledge.offices().isTitle(m)).isPresent();
        return lower || office ? meant.orElse(word.group()) : word.group();
    }

    /** The message with words of the store where a word is off by a letter or two. */
    String mended(String message, Scope scope) {
        return WORD.matcher(message).replaceAll(w -> Matcher.quoteReplacement(mendedWord(w.group(), scope)));
    }

    private String mendedWord(String word, Scope scope) {
        int owner = Math.max(word.lastIndexOf("'s"), word.lastIndexOf("’s"));
        return owner == word.length() - 2 && owner > 0
                ? mendedWord(word.substring(0, owner), scope) + word.substring(owner)
                : mendedBare(word, scope);
    }

    private String mendedBare(String word, Scope scope) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() < SHORTEST_NAME
                || lower.length() > LONGEST_WORD
                || scope.names().named(word).isPresent()
                || known(lower, scope)) {
            return word;
        }
        boolean typed = word.equals(lower);
        int off = lower.length() >= LONG_NAME && (typed || lower.length() >= LONG_WORD) ? 2 : 1;
        return scope.oneWordNames()
                .closest(lower, off)
                .or(() -> scope.words()
                        .closest(lower, lower.length() >= LONG_WORD ? 2 : 1)
                        .map(found -> scope.words().name(found).orElse(found)))
                .or(() -> typed ? doublings.get().of(lower) : Optional.empty())
                .orElse(word);
    }

    private boolean known(String word, Scope scope) {
        String plain = OWNER.matcher(word).replaceFirst("");
        return knowledge.isGivenName(plain)
                || knowledge.isWord(plain)
                || scope.words().holds(plain)
                || common.get().contains(plain)
                || ENDINGS.stream()
                        .filter(plain::endsWith)
                        .map(end -> plain.substring(0, plain.length() - end.length()))
                        .anyMatch(stem -> knowledge.isWord(stem)
                                || common.get().contains(stem)
                                || scope.names().named(stem).isPresent());
    }

    /** The message with the capitals that the names in it have elsewhere: "what did kerry say" is about Kerry. */
    String capitalised(String message, List<Token> tokens, Scope scope, Set<String> never) {
        StringBuilder cased = new StringBuilder(message);
        for (NameIndex.Match match : scope.names().typedIn(tokens)) {
            String written =
                    message.substring(match.span().start(), match.span().end());
            cased.replace(match.span().start(), match.span().end(), spelling(match.actor(), written));
        }
        for (Token token : tokens) {
            boolean small = token.text().equals(token.lower());
            if (small
                    && token.text().length() > 3
                    && token.isContent()
                    && !never.contains(token.lower())
                    && !token.is("ADV")
                    && !common(token)) {
                scope.words()
                        .name(token.lower())
                        .filter(n -> n.length() == token.text().length())
                        .ifPresent(n ->
                                cased.replace(token.span().start(), token.span().end(), n));
            }
        }
        return cased.toString();
    }

    /** A noun that names no one although the store may have it in a name: "state", "court", "ambassador". */
    private boolean common(Token token) {
        return knowledge.isWord(token.lower())
                || knowledge.isWord(token.lemma())
                || knowledge.offices().isTitle(token.lower());
    }

    private static String spelling(Actor actor, String written) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .filter(written::equalsIgnoreCase)
                .findFirst()
                .orElse(written);
    }
}
