package dragoman.understand;

import dragoman.language.Knowledge;
import dragoman.language.NameIndex;
import dragoman.language.Token;
import dragoman.model.Actor;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private static final int SHORTEST_NAME = 5;
    private static final int SHORTEST_WORD = 5;
    /** From this length on a word may be two letters off. */
    private static final int LONG_NAME = 6;

    private static final int LONG_WORD = 8;
    /** A longer one is no word with a slip in it. */
    private static final int LONGEST_WORD = 30;
    /** The longest abbreviation that people write in capitals. */
    private static final int LONGEST_INITIALS = 3;

    private final Knowledge knowledge;
    private final Words common;

    /** A word list that is read when it is first needed. */
    interface Words {
        Set<String> all();
    }

    /** @param common whether English texts use a word, so that it is no typing error */
    Spelling(Knowledge knowledge, Words common) {
        this.knowledge = knowledge;
        this.common = common;
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
        return closest(lower, names(scope), off)
                .or(() -> closest(lower, scope.words().all(), lower.length() >= LONG_WORD ? 2 : 1)
                        .map(found -> scope.words().name(found).orElse(found)))
                .or(() -> typed ? doubled(lower) : Optional.empty())
                .orElse(word);
    }

    private boolean known(String word, Scope scope) {
        String plain = word.replaceFirst("['’]s$", "");
        return knowledge.isGivenName(plain)
                || knowledge.isWord(plain)
                || scope.words().holds(plain)
                || common.all().contains(plain)
                || Stream.of("s", "es", "d", "ed", "ing", "ly", "'s", "’s")
                        .filter(plain::endsWith)
                        .map(end -> plain.substring(0, plain.length() - end.length()))
                        .anyMatch(stem -> knowledge.isWord(stem)
                                || common.all().contains(stem)
                                || scope.names().named(stem).isPresent());
    }

    /** The common word that differs in a doubled letter alone: "begining", "occured". */
    private Optional<String> doubled(String word) {
        String single = single(word);
        return common.all().stream()
                .filter(c -> Math.abs(c.length() - word.length()) == 1
                        && c.charAt(0) == word.charAt(0)
                        && single(c).equals(single))
                .min(Comparator.naturalOrder());
    }

    private static String single(String word) {
        return word.replaceAll("(.)\\1", "$1");
    }

    private static List<String> names(Scope scope) {
        return scope.actors().stream()
                .flatMap(a -> Stream.concat(Stream.of(a.name()), a.aliases().stream()))
                .filter(n -> n.indexOf(' ') < 0 && n.length() >= SHORTEST_NAME)
                .toList();
    }

    private static Optional<String> closest(String word, Collection<String> all, int allowed) {
        return all.stream()
                .filter(n -> n.length() >= SHORTEST_WORD && Math.abs(n.length() - word.length()) <= allowed)
                .filter(n -> opensAlike(n.toLowerCase(Locale.ROOT), word))
                .filter(n -> !word.startsWith(n.toLowerCase(Locale.ROOT))
                        && !n.toLowerCase(Locale.ROOT).startsWith(word))
                .filter(n -> apart(n, word) <= allowed)
                .min(Comparator.comparingInt((String n) -> apart(n, word)).thenComparing(n -> n));
    }

    private static int apart(String name, String word) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Math.min(distance(lower, word), 1 + distance(heard(lower), heard(word)));
    }

    /** One spelling for what other languages' spellings of a name make of the same sound: "Lawrow", "Lavroff". */
    private static String heard(String name) {
        return name.replaceAll("ff?$|w", "v")
                .replaceAll("ph", "f")
                .replaceAll("ck?|q", "k")
                .replaceAll("[yj]", "i")
                .replaceAll("(.)\\1", "$1");
    }

    private static boolean opensAlike(String one, String other) {
        boolean swapped = one.charAt(0) == other.charAt(1) && one.charAt(1) == other.charAt(0);
        return one.charAt(0) == other.charAt(0) || swapped;
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

    /** Edits between two words, after Wagner and Fischer, with swapped neighbours as one edit. */
    static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0
                        ? j
                        : j == 0
                                ? i
                                : Math.min(
                                        edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1),
                                        1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}
