package dragoman.understand;

import dragoman.language.NameIndex;
import dragoman.language.Offices;
import dragoman.model.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the person of the store whom a text calls by a post: "the Kestrian foreign minister", "her spokesman". */
final class Posts {

    /**
     * A person called by a post.
     *
     * @param owners the actors whose post it is ("Kestria" of "Kestria's foreign minister"), who are not meant themselves
     */
    record Held(Actor holder, List<Actor> owners) {}

    /**
     * The post of a person of the store.
     *
     * @param head the role without whose it is, in small letters: "foreign minister"
     */
    record Role(Actor holder, String head) {}

    private static final Pattern OWNER_IN_FRONT =
            Pattern.compile("(?:^|\\s)([\\p{L}][\\p{L}.-]*?)(?:['’]s?)?\\s+(?:\\p{Ll}+\\s+)?$");
    private static final Pattern OWNER_BEHIND =
            Pattern.compile("^\\s+(?:of|from|for)\\s+(?:the\\s+)?([\\p{L}][\\p{L}.-]*)");
    private static final Pattern ROLE_HEAD =
            Pattern.compile("^(?:.*['’]s? )?(.+?)(?: (?:who|of|in|at|for|from|to)\\b.*)?$");
    private static final Set<String> NO_OWNERS = Set.of(
            "the", "a", "an", "did", "does", "do", "has", "is", "was", "what", "who", "and", "by", "of", "to", "said",
            "says", "say", "will", "would", "that", "this", "when", "why", "how", "his", "her", "their", "its", "our",
            "former", "new", "top", "acting", "interim", "on", "about", "for", "with", "from", "can", "could", "if",
            "or", "which", "current", "then", "also", "even", "only", "deputy", "chief", "senior", "special", "whom",
            "where", "gave", "give", "ask", "asked", "told", "than", "not", "are", "were", "had", "have");
    private static final int STEM = 4;
    private static final int SHORTEST_POST = 5;

    private final Offices offices;

    Posts(Offices offices) {
        this.offices = offices;
    }

    /** The posts that have a name of some length. */
    static List<Role> roles(List<Actor> actors) {
        return actors.stream()
                .filter(a -> a.kind() == Actor.Kind.PERSON && a.role() != null)
                .map(a -> new Role(a, head(Objects.requireNonNull(a.role()))))
                .filter(r -> r.head().length() >= SHORTEST_POST)
                .toList();
    }

    /**
     * The one who holds the post that a text names, if only one can be meant.
     *
     * @param names the actors named in the text
     */
    Optional<Held> in(String text, List<NameIndex.Match> names, Scope scope) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> states = names.stream().map(m -> m.actor().name()).toList();
        Optional<Offices.Title> title = offices.in(lower, states);
        Optional<Held> byOffice = title.flatMap(t -> byOffice(text, lower, t, names, scope));
        return byOffice.or(() -> byRole(lower, names, scope));
    }

    private Optional<Held> byOffice(
            String text, String lower, Offices.Title title, List<NameIndex.Match> names, Scope scope) {
        int start = lower.indexOf(title.title());
        int end = start + title.title().length();
        boolean several = end < lower.length() && lower.charAt(end) == 's';
        if (start < 0 || several || personBeside(names, start)) {
            return Optional.empty();
        }
        List<Actor> owners = new ArrayList<>();
        names.stream().filter(m -> beside(m, start, end)).forEach(m -> owners.add(m.actor()));
        Optional<String> owner = owner(text, start, end);
        Optional<Actor> called = owners.stream()
                .flatMap(o -> o.aliases().stream())
                .flatMap(alias -> scope.names().named(alias + "'s " + title.title()).stream())
                .findFirst();
        if (called.isPresent()) {
            return Optional.of(new Held(called.get(), owners));
        }
        List<Actor> holders = scope.actors().stream()
                .filter(a -> a.kind() == Actor.Kind.PERSON && a.role() != null && !owners.contains(a))
                .filter(a ->
                        title(a).filter(t -> t.office().equals(title.office())).isPresent())
                .filter(a ->
                        title.of().isEmpty() || a.of() == null || title.of().equals(a.of()))
                .toList();
        List<Actor> fitting = holders.stream()
                .filter(a -> !ofAnother(a, owner, owners, scope))
                .toList();
        List<Actor> sure =
                fitting.stream().filter(a -> sharesOwner(a, owner, owners)).toList();
        List<Actor> best = sure.isEmpty() ? fitting : sure;
        return best.size() == 1 ? Optional.of(new Held(best.getFirst(), owners)) : Optional.empty();
    }

    /** By the very words of a role that no table of offices has: "the camp's chief physician". */
    private static Optional<Held> byRole(String lower, List<NameIndex.Match> names, Scope scope) {
        if (names.stream().anyMatch(m -> person(m.actor()))) {
            return Optional.empty();
        }
        List<Role> held =
                scope.roles().stream().filter(r -> holds(lower, r.head())).toList();
        if (held.size() != 1) {
            return Optional.empty();
        }
        int start = lower.indexOf(held.getFirst().head());
        List<Actor> owners = names.stream()
                .filter(m -> m.span().end() <= start && start - m.span().end() <= 3)
                .map(NameIndex.Match::actor)
                .toList();
        return Optional.of(new Held(held.getFirst().holder(), owners));
    }

    private static String head(String role) {
        Matcher head = ROLE_HEAD.matcher(role.toLowerCase(Locale.ROOT));
        return head.matches() ? head.group(1) : role.toLowerCase(Locale.ROOT);
    }

    /** Whether words stand in a text, and not within a longer word. */
    private static boolean holds(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean within = at > 0 && Character.isLetter(text.codePointBefore(at));
            if (!within && (end == text.length() || !Character.isLetter(text.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean person(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON
                && (actor.role() != null || actor.name().indexOf(' ') > 0);
    }

    /** "Foreign Minister Lavrov" names him already; "Lavrov's spokesman" does not. */
    private static boolean personBeside(List<NameIndex.Match> names, int start) {
        return names.stream()
                .anyMatch(m -> person(m.actor())
                        && !(m.span().end() <= start
                                && start - m.span().end() <= 3
                                && start - m.span().end() > 1));
    }

    /** Whether a name stands right in front of a title, or behind it with "of". */
    private static boolean beside(NameIndex.Match name, int start, int end) {
        boolean front = name.span().end() <= start && start - name.span().end() <= 12;
        boolean behind = name.span().start() >= end && name.span().start() - end <= 10;
        boolean within = name.span().start() >= start && name.span().end() <= end;
        return front || behind || within;
    }

    private Optional<Offices.Title> title(Actor actor) {
        String role = Objects.requireNonNullElse(actor.role(), "").toLowerCase(Locale.ROOT);
        return offices.in(role, actor.of() == null ? List.of() : List.of(actor.of()));
    }

    /** Whose post the text says it is, in small letters. */
    private static Optional<String> owner(String text, int start, int end) {
        Matcher behind = OWNER_BEHIND.matcher(text.substring(Math.min(end, text.length())));
        Matcher front = OWNER_IN_FRONT.matcher(text.substring(0, start));
        return Stream.of(behind, front)
                .filter(Matcher::find)
                .map(m -> m.group(1).toLowerCase(Locale.ROOT))
                .filter(o -> !NO_OWNERS.contains(o) && o.length() >= 2)
                .findFirst();
    }

    /** Whether the role says that the post is another's than the text does. */
    private static boolean ofAnother(Actor holder, Optional<String> owner, List<Actor> owners, Scope scope) {
        boolean told = owner.isPresent() && named(owner.get(), scope);
        return told && !ownersOf(holder).isEmpty() && !sharesOwner(holder, owner, owners);
    }

    /** Whether a word in front of a title is somebody's name, or an adjective made from one. */
    private static boolean named(String word, Scope scope) {
        return scope.words().name(word).isPresent() || scope.names().named(word).isPresent();
    }

    private static boolean sharesOwner(Actor holder, Optional<String> owner, List<Actor> owners) {
        String of = holder.of();
        boolean ofOwner = of != null && owners.stream().anyMatch(o -> of.equals(o.name()) || of.equals(o.of()));
        return ofOwner
                || owner.filter(o -> ownersOf(holder).stream().anyMatch(w -> stem(w).equals(stem(o))))
                        .isPresent();
    }

    /** The names in a role and of the body that it is held in, in small letters. */
    private static List<String> ownersOf(Actor holder) {
        String role = Objects.requireNonNullElse(holder.role(), "");
        List<String> words = new ArrayList<>();
        for (String word : role.replaceAll("['’]s?\\b", "").split("[^\\p{L}]+")) {
            boolean office = word.matches(
                    "(?i)president|minister|foreign|prime|secretary|general|ambassador|chancellor|defen[cs]e|interior|state|envoy|special|king|queen|captain|colonel|sister|dr|sheikh");
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !office) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        if (holder.of() != null) {
            words.addAll(List.of(holder.of().toLowerCase(Locale.ROOT).split(" ")));
        }
        return words;
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
