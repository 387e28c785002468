package dragoman.language;

import dragoman.model.Actor;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the names of actors in a text, the longest first. Names are matched with their letter case, as articles write
 * them, or without it, as people type; then a name that is also a common word ("us", "who") counts only where it is
 * capitalised.
 */
public final class NameIndex {

    private static final int LONGEST_NAME = 8;
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
        if (tokens.get(at).lower().equals("the")) {
            return Optional.empty(); // the article is no part of the name: "the White House" is found at "White"
        }
        for (int length = Math.min(LONGEST_NAME, tokens.size() - at); length >= 1; length--) {
            List<Token> run = tokens.subList(at, at + length);
            Actor actor = actor(key(run), anyCase);
            if (actor != null) {
                Span span = new Span(
                        run.getFirst().span().start(), run.getLast().span().end());
                return Optional.of(new Match(actor, at, at + length, span));
            }
        }
        return Optional.empty();
    }

    private @org.jspecify.annotations.Nullable Actor actor(String key, boolean anyCase) {
        Actor actor = exact.get(key);
        return actor == null && anyCase ? typed.get(key.toLowerCase(Locale.ROOT)) : actor;
    }

    /** The actor of exactly this name, whatever its letter case. */
    public Optional<Actor> named(String name) {
        return Optional.ofNullable(actor(key(name), true));
    }

    private static String key(List<Token> run) {
        StringBuilder key = new StringBuilder();
        for (Token token : run) {
            boolean glued = key.isEmpty()
                    || token.text().startsWith("'")
                    || token.text().startsWith("’")
                    || token.text().equals("-");
            key.append(glued ? "" : " ").append(token.text());
        }
        return key(key.toString());
    }

    /** A name as it is compared: straight apostrophes, no "the" in front, one blank between words, no stops in initials. */
    private static String key(String name) {
        String plain = name.strip().replace('’', '\'').replaceAll("\\s+", " ").replaceAll("(?<=\\b\\p{Lu})\\.", "");
        return plain.startsWith("the ") || plain.startsWith("The ") ? plain.substring(4) : plain;
    }
}
