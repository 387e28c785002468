package dragoman.language;

import dragoman.model.Actor;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of actors in a text, the longest first. Names are matched with their letter case, as articles write
 * them, or without it, as people type; then a name that is also a common word ("us", "who") counts only where it is
 * capitalised.
 */
public final class NameIndex {

    private static final int LONGEST_NAME = 8;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern STOPS_OF_INITIALS = Pattern.compile("(?<=\\b\\p{Lu})\\.");

    /**
     * An actor's name in a text.
     *
     * @param first index of its first token
     * @param last index behind its last token
     */
    public record Match(Actor actor, int first, int last, Span span) {}

    private final Set<String> words;
    private final Map<String, Actor> exact = new HashMap<>();
    private final Map<String, Actor> typed = new HashMap<>();
    /** The letters with which names begin, in lower case; most words of a text open no name. */
    private final Set<String> openings = new HashSet<>();

    /**
     * Of actors that share a name, the earlier one has it.
     *
     * @param words those that are no names where they are typed without capitals, in lower case
     */
    public NameIndex(Collection<Actor> actors, Set<String> words) {
        this.words = Set.copyOf(words);
        for (Actor actor : actors) {
            add(actor, actor.name());
            actor.aliases().forEach(alias -> add(actor, alias));
        }
    }

    private void add(Actor actor, String name) {
        String key = key(name);
        exact.putIfAbsent(key, actor);
        String lower = key.toLowerCase(Locale.ROOT);
        openings.add(opening(lower));
        if (!words.contains(lower)) {
            typed.putIfAbsent(lower, actor);
        }
    }

    /** The names in an article's sentence. */
    public List<Match> in(List<Token> tokens) {
        return scan(tokens, false);
    }

    /** The names in a message, whatever their letter case. */
    public List<Match> typedIn(List<Token> tokens) {
        return scan(tokens, true);
    }

    private List<Match> scan(List<Token> tokens, boolean anyCase) {
        List<Match> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Match> match = longestAt(tokens, i, anyCase);
            match.ifPresent(found::add);
            i = match.map(Match::last).orElse(i + 1);
        }
        return found;
    }

    private Optional<Match> longestAt(List<Token> tokens, int at, boolean anyCase) {
        String first = key(tokens.get(at));
        String lower = first.toLowerCase(Locale.ROOT);
        if (lower.equals("the") || !openings.contains(opening(lower))) {
            return Optional.empty(); // the article is no part of the name: "the White House" is found at "White"
        }
        StringBuilder key = new StringBuilder(first);
        Actor longest = actor(first, anyCase);
        int last = at + 1;
        for (int i = at + 1; i < Math.min(at + LONGEST_NAME, tokens.size()); i++) {
            String next = key(tokens.get(i));
            key.append(glued(next) ? "" : " ").append(next);
            Actor longer = actor(key.toString(), anyCase);
            if (longer != null) {
                longest = longer;
                last = i + 1;
            }
        }
        return longest == null ? Optional.empty() : Optional.of(match(longest, tokens, at, last));
    }

    private static Match match(Actor actor, List<Token> tokens, int first, int last) {
        int from = tokens.get(first).span().start();
        int to = tokens.get(last - 1).span().end();
        return new Match(actor, first, last, new Span(from, to));
    }

    private @Nullable Actor actor(String key, boolean anyCase) {
        Actor actor = exact.get(key);
        return actor == null && anyCase ? typed.get(key.toLowerCase(Locale.ROOT)) : actor;
    }

    /** The actor of exactly this name, whatever its letter case. */
    public Optional<Actor> named(String name) {
        return Optional.ofNullable(actor(key(name), true));
    }

    /** Whether a token's key stands right behind the word before it. */
    private static boolean glued(String key) {
        return key.startsWith("'") || key.equals("-");
    }

    private static String key(Token token) {
        return withoutStops(token.text().replace('’', '\''));
    }

    /** A name as it is compared: straight apostrophes, no "the" in front, one blank between words, no stops in initials. */
    private static String key(String name) {
        String plain =
                withoutStops(BLANKS.matcher(name.strip().replace('’', '\'')).replaceAll(" "));
        return plain.startsWith("the ") || plain.startsWith("The ") ? plain.substring(4) : plain;
    }

    private static String withoutStops(String name) {
        return name.indexOf('.') < 0 ? name : STOPS_OF_INITIALS.matcher(name).replaceAll("");
    }

    /** The letters and digits with which a key begins. */
    private static String opening(String key) {
        int end = 0;
        while (end < key.length() && Character.isLetterOrDigit(key.charAt(end))) {
            end++;
        }
        return key.substring(0, end);
    }
}
