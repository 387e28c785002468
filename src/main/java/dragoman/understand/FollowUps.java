package dragoman.understand;

import dragoman.language.NameIndex;
import dragoman.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a question whole that leans on the one before it in its chat: "and Lavrov?", "why?", "what about aid?", "when was
 * that?".
 */
final class FollowUps {

    /**
     * A question made whole.
     *
     * @param text with what it leans on
     * @param form the words whose form tells the intent
     */
    record Whole(String text, String form) {}

    private static final Pattern OPENING = Pattern.compile(
            "^(?:ok |so )?(?:and|but|what about|how about|what of|or|also|same for)\\b[ ,]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADS_ON = Pattern.compile(
            "^(?:ok |so )?(?:and|but|what about|how about|what of|or|also|same for)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUESTION_LEAD = Pattern.compile(
            "^(?:(?:who|whom|what|which|when|where|why|how(?: many| much| long| soon| far)?)\\b ?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT =
            Pattern.compile("\\b(?:about|on|regarding|concerning|of)\\b.*$", Pattern.CASE_INSENSITIVE);
    private static final Set<String> POINTERS = Set.of(
            "he", "she", "him", "her", "his", "they", "them", "their", "it", "its", "that", "this", "there", "these",
            "those");

    private FollowUps() {}

    static Whole complete(
            String message, List<Token> tokens, NameIndex names, Optional<String> before, List<Token> beforeTokens) {
        if (before.isEmpty()) {
            return new Whole(message, message);
        }
        String earlier = before.get().replaceAll("[?!. ]+$", "");
        List<NameIndex.Match> own = names.typedIn(tokens);
        boolean leadsOn = LEADS_ON.matcher(message).find();
        boolean bare = tokens.stream().noneMatch(Token::isVerb)
                || tokens.stream().filter(t -> !t.is("PUNCT")).count() <= 2;
        boolean questionWord = tokens.stream()
                .anyMatch(t -> Set.of("why", "when", "where", "who", "how", "which", "what")
                        .contains(t.lower()));
        if (bare && (leadsOn || own.size() == 1) && !own.isEmpty() && shortOne(tokens)) {
            return new Whole(replaceName(earlier, beforeTokens, names, own.getFirst(), message), earlier);
        }
        boolean bareQuestion = bare && questionWord && !leadsOn && shortOne(tokens);
        if (bareQuestion || pointsBack(tokens, own)) {
            String rest = QUESTION_LEAD.matcher(earlier).replaceFirst("");
            return new Whole(message.replaceAll("[?!. ]+$", "") + " " + rest + "?", message);
        }
        if (leadsOn && bare && shortOne(tokens)) {
            String matter = OPENING.matcher(message).replaceFirst("").replaceAll("[?!. ]+$", "");
            String kept = ABOUT.matcher(earlier).find()
                    ? ABOUT.matcher(earlier).replaceFirst("about " + matter)
                    : earlier + " " + matter;
            return new Whole(kept + "?", earlier);
        }
        return new Whole(message, message);
    }

    private static boolean shortOne(List<Token> tokens) {
        return tokens.size() <= 8;
    }

    private static boolean pointsBack(List<Token> tokens, List<NameIndex.Match> own) {
        boolean pointer = tokens.stream().anyMatch(t -> t.is("PRON") && POINTERS.contains(t.lower()));
        long content = tokens.stream()
                .filter(t -> t.isContent() && !t.isVerb() && !t.is("ADV"))
                .count();
        return pointer && own.isEmpty() && content <= 2;
    }

    /** The earlier question about another actor: the name of the same kind gives way. */
    private static String replaceName(
            String earlier, List<Token> tokens, NameIndex names, NameIndex.Match other, String message) {
        List<NameIndex.Match> there = names.typedIn(tokens);
        NameIndex.Match gone = there.stream()
                .filter(m -> m.actor().kind() == other.actor().kind())
                .findFirst()
                .orElse(there.isEmpty() ? null : there.getFirst());
        String name = other.actor().name();
        if (gone == null || gone.span().end() > earlier.length()) {
            return earlier + " " + name + "?";
        }
        String rest = OPENING.matcher(message).replaceFirst("").toLowerCase(Locale.ROOT);
        String extra =
                rest.contains(",") ? " " + rest.substring(rest.indexOf(',') + 1).strip() : "";
        return earlier.substring(0, gone.span().start()) + name
                + earlier.substring(gone.span().end()) + extra + "?";
    }
}
