package dragoman.extract;

import dragoman.language.Knowledge;
import dragoman.language.NameIndex;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.model.Actor;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The bodies and groups of one article that the world's lists do not know: names headed by a noun for a body, and names
 * introduced with their letters in brackets. Shorter names ("the Front", "HLF") count where one body only can be meant.
 */
final class Bodies {

    /** A body as the article names it. */
    record Body(String name, Actor.Kind kind, @Nullable String of, Set<String> shortNames, List<Place> places) {

        Actor actor() {
            return new Actor(name, kind, null, of, null, List.copyOf(shortNames));
        }
    }

    private final Knowledge knowledge;
    private final NameIndex world;
    private final NamedPlaces people;
    private final Map<String, Body> byName = new LinkedHashMap<>();
    private final Map<String, List<Place>> shorter = new LinkedHashMap<>();

    private Bodies(Knowledge knowledge, NameIndex world, People people) {
        this.knowledge = knowledge;
        this.world = world;
        this.people = people.named();
    }

    static Bodies in(List<Sentence> sentences, Knowledge knowledge, NameIndex world, People people) {
        Bodies bodies = new Bodies(knowledge, world, people);
        for (int i = 0; i < sentences.size(); i++) {
            if (!sentences.get(i).byline()) {
                bodies.introduce(sentences.get(i).tokens(), i);
            }
        }
        bodies.shorter.forEach(bodies::resolve);
        for (int i = 0; i < sentences.size(); i++) {
            bodies.recogniseLetters(sentences.get(i).tokens(), i);
        }
        return bodies;
    }

    List<Body> all() {
        return List.copyOf(byName.values());
    }

    /** The persons but for those that are bodies by the noun that ends their name ("Harry Hill Library"). */
    List<Person> withoutThem(List<Person> persons) {
        Set<Person> bodies = byName.values().stream()
                .flatMap(b -> b.places().stream())
                .flatMap(b -> people.overlapping(b.span()).stream()
                        .filter(n -> b.span().contains(n.place().span())))
                .map(NamedPlaces.Named::person)
                .collect(Collectors.toSet());
        return persons.stream().filter(p -> !bodies.contains(p)).toList();
    }

    private void introduce(List<Token> tokens, int sentence) {
        List<NameIndex.Match> known = world.in(tokens);
        int i = 0;
        while (i < tokens.size()) {
            int at = i;
            Optional<BodyName> name = unknown(tokens, i, known);
            name.ifPresent(n -> add(n, tokens, sentence));
            if (name.isEmpty()) {
                introduceByLetters(tokens, at, sentence);
            }
            i = name.map(BodyName::last).orElse(i + 1);
        }
    }

    /** A name that begins here and is neither the world's nor that of a person. */
    private Optional<BodyName> unknown(List<Token> tokens, int at, List<NameIndex.Match> known) {
        if (!tokens.get(at).capitalised() || (at > 0 && goesOn(tokens.get(at - 1)))) {
            return Optional.empty();
        }
        return BodyName.at(tokens, at, knowledge.bodyWords()).filter(n -> {
            Span span = span(tokens, n.first(), n.last());
            boolean taken = known.stream()
                    .anyMatch(m -> m.span().overlaps(span)
                            && (m.span().contains(span) || !span.contains(m.span()) || m.last() == n.last()));
            return !taken && !insidePerson(span);
        });
    }

    /** Whether a name that holds this word would hold the next one too. */
    private static boolean goesOn(Token before) {
        return (before.is("PROPN") && before.capitalised()) || before.text().equals("-");
    }

    private boolean insidePerson(Span span) {
        return people.overlapping(span).stream()
                .map(n -> n.place().span())
                .anyMatch(p -> p.contains(span) && p.length() > span.length());
    }

    private void add(BodyName name, List<Token> tokens, int sentence) {
        int first = tokens.get(name.first()).is("DET") ? name.first() + 1 : name.first();
        Span span = span(tokens, first, name.last());
        String words = NameForms.join(tokens.subList(first, name.last()));
        if (name.last() - first < 2) {
            boolean article = first > 0 && tokens.get(first - 1).lower().equals("the");
            if (article) {
                shorter.computeIfAbsent(words, w -> new ArrayList<>()).add(new Place(sentence, span));
            }
            return;
        }
        Optional<String> state = world.in(tokens.subList(first, name.last())).stream()
                .map(NameIndex.Match::actor)
                .filter(a -> a.kind() == Actor.Kind.STATE)
                .map(Actor::name)
                .findFirst();
        Actor.Kind kind = state.isPresent() && stateForces(name, first) ? Actor.Kind.ORGANISATION : name.kind();
        Body body = byName.computeIfAbsent(
                words, w -> new Body(w, kind, state.orElse(null), new LinkedHashSet<>(), new ArrayList<>()));
        body.places().add(new Place(sentence, span));
        letters(tokens, name.last()).filter(l -> abbreviates(l, words)).ifPresent(body.shortNames()::add);
    }

    /** "Syrian Army" is a state's; "Syrian Liberation Army" need not be. */
    private static boolean stateForces(BodyName name, int first) {
        return name.head() - first == 1;
    }

    /** A name without a head noun, told by its letters in brackets: "Sons of the Valley (SOV)". */
    private void introduceByLetters(List<Token> tokens, int bracket, int sentence) {
        Optional<String> letters = letters(tokens, bracket);
        if (letters.isEmpty() || bracket < 2) {
            return;
        }
        for (int first = Math.max(0, bracket - 2 * letters.get().length()); first <= bracket - 2; first++) {
            String words = NameForms.join(tokens.subList(first, bracket));
            Span span = span(tokens, first, bracket);
            if (tokens.get(first).capitalised()
                    && !tokens.get(first).is("DET")
                    && abbreviates(letters.get(), words)
                    && world.in(tokens).stream().noneMatch(m -> m.span().overlaps(span))) {
                Body body = byName.computeIfAbsent(
                        words,
                        w -> new Body(w, Actor.Kind.ORGANISATION, null, new LinkedHashSet<>(), new ArrayList<>()));
                if (body.places().stream().noneMatch(p -> p.span().equals(span))) {
                    body.places().add(new Place(sentence, span));
                }
                body.shortNames().add(letters.get());
                return;
            }
        }
    }

    private static Optional<String> letters(List<Token> tokens, int bracket) {
        boolean between = bracket + 2 < tokens.size()
                && tokens.get(bracket).text().equals("(")
                && tokens.get(bracket + 2).text().equals(")");
        return between
                ? Optional.of(tokens.get(bracket + 1).text())
                        .filter(l -> l.matches("\\p{Lu}[\\p{Lu}\\p{Ll}-]{0,6}\\p{Lu}"))
                : Optional.empty();
    }

    /** Whether the capital letters are the first ones of a name's words, of which only small ones may be left out. */
    private static boolean abbreviates(String letters, String name) {
        StringBuilder all = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            char first = word.charAt(0);
            all.append(Character.toUpperCase(first));
            capitals.append(Character.isUpperCase(first) ? String.valueOf(first) : "");
        }
        String wanted = letters.replaceAll("\\P{Lu}", "");
        return within(capitals, wanted) && within(wanted, all);
    }

    /** Whether all letters of one word come in another, in their order. */
    private static boolean within(CharSequence word, CharSequence other) {
        int at = 0;
        for (int i = 0; i < other.length() && at < word.length(); i++) {
            at += other.charAt(i) == word.charAt(at) ? 1 : 0;
        }
        return at == word.length();
    }

    /** Gives the places of a short name to the one body that it can mean. */
    private void resolve(String words, List<Place> places) {
        List<Body> meant = byName.values().stream()
                .filter(b -> b.name().endsWith(" " + words) || b.name().startsWith(words + " "))
                .toList();
        if (meant.size() == 1) {
            meant.getFirst().places().addAll(places);
            meant.getFirst().shortNames().add(words);
        }
    }

    private void recogniseLetters(List<Token> tokens, int sentence) {
        for (Token token : tokens) {
            boolean letters = token.text().length() > 1
                    && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
            for (Body body : letters ? byName.values() : List.<Body>of()) {
                if (body.shortNames().contains(token.text())) {
                    body.places().add(new Place(sentence, token.span()));
                }
            }
        }
    }

    private static Span span(List<Token> tokens, int first, int last) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(last - 1).span().end());
    }
}
