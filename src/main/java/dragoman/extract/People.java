package dragoman.extract;

import dragoman.language.Knowledge;
import dragoman.language.NameIndex;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.model.Actor;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The persons of one article: full names as they are introduced, the posts named with them, and the short names that
 * stand for them afterwards.
 */
final class People {

    private static final Set<String> PARTICLES =
            Set.of("de", "al", "van", "von", "bin", "der", "la", "el", "da", "dos", "ibn");

    private static final int LONGEST_TITLE = 5;

    /** A person as the article introduces him or her. */
    static final class Person {
        final String name;
        final Actor.@Nullable Gender gender;

        @Nullable
        String role;

        @Nullable
        String of;

        final List<Place> places = new ArrayList<>();

        private Person(String name, Actor.@Nullable Gender gender) {
            this.name = name;
            this.gender = gender;
        }

        Actor actor() {
            List<String> aliases = name.indexOf(' ') > 0 ? List.of(surname(name)) : List.of();
            return new Actor(name, Actor.Kind.PERSON, role, of, gender, aliases);
        }
    }

    /** Where a person is named. */
    record Place(int sentence, Span span) {}

    private final Knowledge knowledge;
    private final NameIndex world;
    private final Map<String, Person> bySurname = new LinkedHashMap<>();

    People(Knowledge knowledge, NameIndex world) {
        this.knowledge = knowledge;
        this.world = world;
    }

    /** Reads an article, first for full names, then for the short ones. */
    void read(List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            introduce(sentences.get(i), i);
        }
        for (int i = 0; i < sentences.size(); i++) {
            recognise(sentences.get(i), i);
        }
        bySurname.values().forEach(p -> p.places.sort((a, b) -> a.span().compareTo(b.span())));
    }

    private void introduce(Sentence sentence, int at) {
        if (sentence.byline()) {
            return;
        }
        for (NounPhrase run : runs(sentence.tokens())) {
            NounPhrase name = withoutTitle(run, sentence.tokens());
            if (name.tokens().size() >= 2 && personal(name, sentence.tokens())) {
                Person person = add(name);
                person.places.add(new Place(at, name.span()));
                post(person, name, sentence.tokens());
            }
        }
    }

    private void recognise(Sentence sentence, int at) {
        for (Token token : sentence.tokens()) {
            Person person = bySurname.get(token.text());
            if (person != null
                    && token.is("PROPN")
                    && person.places.stream().noneMatch(p -> p.span().contains(token.span()))) {
                person.places.add(new Place(at, token.span()));
            }
        }
    }

    /** A person named by a single word who was never introduced, as the speaker of a quote shows. */
    Person introduceShort(Token token, int sentence) {
        Person person = bySurname.computeIfAbsent(token.text(), n -> new Person(n, null));
        if (person.places.stream().noneMatch(p -> p.span().equals(token.span()))) {
            person.places.add(new Place(sentence, token.span()));
        }
        return person;
    }

    private Person add(NounPhrase name) {
        String full = join(name.tokens());
        Actor.Gender gender = knowledge.gender(name.tokens().getFirst().text()).orElse(null);
        return bySurname.computeIfAbsent(name.head().text(), n -> new Person(full, gender));
    }

    /** Whether a run of capitalised words is a person's name: by its given name, or by the post beside it. */
    private boolean personal(NounPhrase name, List<Token> tokens) {
        if (world.in(name.tokens()).stream()
                .anyMatch(m -> m.last() - m.first() == name.tokens().size())) {
            return false;
        }
        if (knowledge.isGivenName(name.tokens().getFirst().text())) {
            return true;
        }
        boolean titled = knowledge
                .offices()
                .in(titleBefore(name, tokens).toLowerCase(Locale.ROOT))
                .isPresent();
        return name.tokens().size() <= 4 && (titled || apposition(name, tokens).isPresent());
    }

    private void post(Person person, NounPhrase name, List<Token> tokens) {
        String before = titleBefore(name, tokens);
        Optional<String> behind = apposition(name, tokens);
        String role =
                knowledge.offices().in(before.toLowerCase(Locale.ROOT)).isPresent() ? before : behind.orElse(null);
        if (role != null && person.role == null) {
            person.role = role;
            person.of = world.in(tokensOf(role, tokens)).stream()
                    .map(m -> m.actor().name())
                    .findFirst()
                    .orElse(null);
        }
    }

    private static List<Token> tokensOf(String role, List<Token> tokens) {
        return tokens.stream().filter(t -> role.contains(t.text())).toList();
    }

    /** The words of title in front of a name: "US Secretary of State". */
    private String titleBefore(NounPhrase name, List<Token> tokens) {
        int from = name.first();
        while (from > 0 && from > name.first() - 9 && titleWord(tokens, from - 1)) {
            from--;
        }
        while (from < name.first() && !tokens.get(from).isContent()) {
            from++;
        }
        return join(tokens.subList(from, name.first()));
    }

    private static boolean titleWord(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.is("PROPN")
                || token.is("NOUN")
                || token.is("ADJ")
                || Set.of("of", "for", "and", "'s", "’s", "the").contains(token.lower());
    }

    /** The post named behind a name: ", spokesman for the ministry,". */
    private Optional<String> apposition(NounPhrase name, List<Token> tokens) {
        int at = name.last();
        if (at + 1 >= tokens.size() || !tokens.get(at).text().equals(",")) {
            return Optional.empty();
        }
        int end = at + 1;
        while (end < tokens.size()
                && end < at + 14
                && !",.;:“\"".contains(tokens.get(end).text())
                && !tokens.get(end).isVerb()) {
            end++;
        }
        String words = join(tokens.subList(at + 1, end));
        boolean office = knowledge.offices().in(words.toLowerCase(Locale.ROOT)).isPresent();
        return office ? Optional.of(words.replaceFirst("^(?i)(?:the|a|an) ", "")) : Optional.empty();
    }

    private static List<NounPhrase> runs(List<Token> tokens) {
        List<NounPhrase> runs = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int from = i;
            while (i < tokens.size() && partOfName(tokens, i, i > from)) {
                i++;
            }
            if (i > from) {
                runs.add(new NounPhrase(tokens.subList(from, i), from, i));
            } else {
                i++;
            }
        }
        return runs;
    }

    private static boolean partOfName(List<Token> tokens, int i, boolean inside) {
        Token token = tokens.get(i);
        boolean noun = token.is("NOUN") || token.is("ADJ") || token.is("X");
        if (token.capitalised() && (token.is("PROPN") || (noun && (inside || i > 0)))) {
            return true;
        }
        boolean next = i + 1 < tokens.size() && tokens.get(i + 1).capitalised();
        return inside && next && PARTICLES.contains(token.lower());
    }

    /** Cuts words of title and of nationality off the front of a run: "State John Kerry" is "John Kerry". */
    private NounPhrase withoutTitle(NounPhrase run, List<Token> tokens) {
        for (int from = run.first(); from < run.last() - 1; from++) {
            if (knowledge.isGivenName(tokens.get(from).text()) && run.last() - from <= 4) {
                return new NounPhrase(tokens.subList(from, run.last()), from, run.last());
            }
        }
        int from = run.first();
        int skipped = 1;
        while (skipped > 0 && from < run.last() - 2) {
            skipped = worldly(tokens.get(from)) ? 1 : titleLength(tokens.subList(from, run.last() - 1));
            from += skipped;
        }
        return new NounPhrase(tokens.subList(from, run.last()), from, run.last());
    }

    /** How many tokens of a run's beginning are a title, 0 for none. */
    private int titleLength(List<Token> run) {
        for (int length = Math.min(LONGEST_TITLE, run.size()); length > 0; length--) {
            if (knowledge.offices().isTitle(join(run.subList(0, length)).toLowerCase(Locale.ROOT))) {
                return length;
            }
        }
        return 0;
    }

    private boolean worldly(Token token) {
        return !world.in(List.of(token)).isEmpty();
    }

    /** The person whose name a phrase ends with or holds. */
    Optional<Person> in(NounPhrase phrase) {
        List<Token> tokens = phrase.tokens();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            boolean possessor = i + 1 < tokens.size()
                    && Set.of("'s", "’s").contains(tokens.get(i + 1).lower());
            Person person = bySurname.get(asName(tokens.get(i).text()));
            if (person != null && !possessor) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    /** A name in capitals only, as labels have it, in the usual letters. */
    private static String asName(String word) {
        boolean label = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
        return label ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }

    List<Person> all() {
        return List.copyOf(bySurname.values());
    }

    static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    static String join(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            boolean glued = text.isEmpty() || token.text().matches("['’]s|[,.-]");
            text.append(glued ? "" : " ").append(token.text());
        }
        return text.toString();
    }
}
