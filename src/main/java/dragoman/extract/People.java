package dragoman.extract;

import dragoman.extract.NameFinder.FullName;
import dragoman.extract.NamedPlaces.Named;
import dragoman.language.Knowledge;
import dragoman.language.NameIndex;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.model.Actor;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The persons of one article: full names as they are introduced, the posts named with them, and the short names that
 * stand for them afterwards. Two persons may share a surname; alone it then means the one introduced first, unless a
 * title tells ("Mrs. Marlow").
 */
final class People {

    /** For how many sentences a surname keeps meaning the one who was spoken of last. */
    private static final int STAYS_PRESENT = 6;

    private static final Set<String> LOCATIVES =
            Set.of("in", "from", "into", "near", "across", "outside", "throughout");

    private final Set<String> places = new HashSet<>();

    private record Presence(Person person, int sentence) {}

    private final Map<String, Presence> present = new HashMap<>();
    private final Knowledge knowledge;
    private final NameFinder finder;
    private final Roles roles;
    private final List<Person> all = new ArrayList<>();
    private final NamedPlaces named = new NamedPlaces();

    People(Knowledge knowledge, NameIndex world) {
        this.knowledge = knowledge;
        this.roles = new Roles(knowledge.offices());
        this.finder = new NameFinder(knowledge, world, roles);
    }

    /** Reads an article, first for full names, then for the short ones. */
    void read(List<Sentence> sentences) {
        finder.learn(sentences);
        sentences.forEach(this::learnPlaces);
        introduceAll(sentences);
        all.forEach(p -> finder.learnSurname(p.surname()));
        introduceAll(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            recognise(sentences.get(i), i);
        }
        all.forEach(p -> p.places().sort((a, b) -> a.span().compareTo(b.span())));
        for (int i = 0; i < sentences.size(); i++) {
            learnGender(sentences.get(i), i);
        }
    }

    private void introduceAll(List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            if (!sentences.get(i).byline()) {
                introduce(sentences.get(i), i);
            }
        }
    }

    /** "She" tells the sex of the only person who can be meant. */
    private void learnGender(Sentence sentence, int at) {
        for (Token token : sentence.tokens()) {
            Optional<Actor.Gender> gender = token.is("PRON") ? Pronouns.genderOf(token.lower()) : Optional.empty();
            if (gender.isPresent()) {
                List<Person> fitting = all.stream()
                        .filter(p -> p.gender() == null || p.gender() == gender.get())
                        .filter(p -> present(p, token.span().start(), at))
                        .toList();
                if (fitting.size() == 1) {
                    fitting.getFirst().isOf(gender.get());
                }
            }
        }
    }

    private static boolean present(Person person, int offset, int sentence) {
        @Nullable Place last = person.lastBefore(offset);
        return last != null && sentence - last.sentence() <= 1;
    }

    /** Names behind "in" or "from" are of places, which may speak but are nobody. */
    private void learnPlaces(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            boolean alone = i + 1 >= tokens.size() || !tokens.get(i + 1).is("PROPN");
            if (alone
                    && tokens.get(i).is("PROPN")
                    && LOCATIVES.contains(tokens.get(i - 1).lower())) {
                places.add(tokens.get(i).text());
            }
        }
    }

    /** Whether the article uses a name as that of a place. */
    boolean place(Token name) {
        return places.contains(name.text());
    }

    private void introduce(Sentence sentence, int at) {
        for (FullName found : finder.in(sentence)) {
            NounPhrase name = found.name();
            Person person = person(NameForms.join(name.tokens()));
            person.isOf(Roles.genderOf(found.title()));
            person.isOf(Roles.genderOf(found.description().stream().limit(4).toList()));
            stands(person, new Place(at, name.span(), subject(sentence.tokens(), name.first())));
            List<Token> post = roles.isRole(found.title()) ? found.title() : found.description();
            if (roles.isRole(post)) {
                person.holds(NameForms.join(post), finder.stateIn(post).orElse(null));
            }
        }
    }

    /** The person of a full name: one known already if given name and surname agree. */
    private Person person(String full) {
        for (Person known : all) {
            boolean same = known.name().equals(full)
                    || (known.surname().equals(full.substring(full.lastIndexOf(' ') + 1))
                            && known.givenName().equals(full.substring(0, full.indexOf(' '))));
            if (same) {
                known.named(full);
                return known;
            }
        }
        Actor.Gender gender =
                knowledge.gender(full.substring(0, full.indexOf(' '))).orElse(null);
        Person person = new Person(full, gender);
        all.add(person);
        return person;
    }

    private void recognise(Sentence sentence, int at) {
        List<Token> tokens = sentence.headline() ? List.of() : sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Optional<Person> person = token.is("PROPN") ? shortName(tokens, i, at) : Optional.empty();
            if (person.isPresent()) {
                Place place = new Place(at, token.span(), subject(tokens, i));
                stands(person.get(), place);
                person.get().isOf(i > 0 ? Roles.genderOf(tokens.subList(i - 1, i)) : null);
                if (place.subject()) {
                    present.put(person.get().surname(), new Presence(person.get(), at));
                }
            }
        }
    }

    /** Whether nothing but the subject can stand here: before the sentence's first verb, behind no preposition. */
    private static boolean subject(List<Token> tokens, int at) {
        for (int i = 0; i < at; i++) {
            if (tokens.get(i).isVerb()) {
                return false;
            }
        }
        return at == 0 || !tokens.get(at - 1).is("ADP");
    }

    /** Whom a single name at a place means: a surname, or a given name that only one person has. */
    private Optional<Person> shortName(List<Token> tokens, int i, int sentence) {
        String word = NameForms.inUsualLetters(tokens.get(i).text());
        Optional<Person> there = at(tokens.get(i).span());
        if (there.isPresent()) {
            return there;
        }
        List<Person> family = all.stream().filter(p -> p.isCalled(word)).toList();
        boolean courtesy = i > 0 && finder.courtesy(tokens.get(i - 1));
        boolean single = i + 1 >= tokens.size() || !tokens.get(i + 1).is("PROPN");
        if (family.isEmpty() && courtesy && single && !Phrases.time(tokens.get(i)) && !finder.courtesy(tokens.get(i))) {
            return Optional.of(introduceShort(tokens.get(i), sentence));
        }
        if (family.isEmpty()) {
            List<Person> given =
                    all.stream().filter(p -> p.givenName().equals(word)).toList();
            return given.size() == 1 ? Optional.of(given.getFirst()) : Optional.empty();
        }
        Actor.Gender told = i > 0 ? Roles.genderOf(tokens.subList(i - 1, i)) : null;
        List<Person> fitting = family.stream()
                .filter(p -> told == null || p.gender() == null || p.gender() == told)
                .toList();
        return mostPresent(fitting, sentence);
    }

    /** Of several with one surname the one spoken of just now, else the one introduced first. */
    private Optional<Person> mostPresent(List<Person> fitting, int sentence) {
        Optional<Person> now = fitting.stream()
                .filter(p -> {
                    Presence presence = present.get(p.surname());
                    return presence != null
                            && presence.person() == p
                            && sentence - presence.sentence() <= STAYS_PRESENT;
                })
                .findFirst();
        return now.or(() -> fitting.stream().findFirst());
    }

    /** The person named at a place. */
    private Optional<Person> at(Span span) {
        List<Person> there =
                named.overlapping(span).stream().map(Named::person).distinct().toList();
        return there.size() < 2
                ? there.stream().findFirst()
                : all.stream().filter(there::contains).findFirst();
    }

    private void stands(Person person, Place place) {
        if (named.overlapping(place.span()).stream().noneMatch(n -> n.person() == person)) {
            named.add(person, place);
            person.stands(place);
        }
    }

    /** Where persons are named, by place. */
    NamedPlaces named() {
        return named;
    }

    /** Whether several persons of the article have a surname. */
    boolean shared(String surname) {
        return all.stream().filter(p -> p.surname().equals(surname)).count() > 1;
    }

    /** A person named by a single word who was never introduced, as the speaker of a quote shows. */
    Person introduceShort(Token token, int sentence) {
        Person person = all.stream()
                .filter(p -> p.name().equals(token.text()))
                .findFirst()
                .orElseGet(() -> {
                    Person fresh = new Person(token.text(), null);
                    all.add(fresh);
                    return fresh;
                });
        stands(person, new Place(sentence, token.span(), true));
        return person;
    }

    /** The person whom a phrase names, but not one who only owns what it speaks of ("Marlow’s doctor"). */
    Optional<Person> in(NounPhrase phrase) {
        List<Token> tokens = phrase.tokens();
        for (int i = coreEnd(tokens) - 1; i >= 0; i--) {
            boolean possessor = i + 1 < tokens.size() && tokens.get(i + 1).possessive();
            if (possessor) {
                return Optional.empty();
            }
            Optional<Person> person = tokens.get(i).capitalised() ? known(tokens.get(i)) : Optional.empty();
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    private Optional<Person> known(Token token) {
        String word = NameForms.inUsualLetters(token.text());
        return at(token.span())
                .or(() -> all.stream().filter(p -> p.isCalled(word)).findFirst())
                .or(() -> all.stream()
                        .filter(p -> NameForms.mistyped(p.surname(), word))
                        .findFirst());
    }

    /** Where a name ends that a place is added to: "Gov. Ivo Marlow of West Veldt". */
    private int coreEnd(List<Token> tokens) {
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i).lower().equals("of") && known(tokens.get(i - 1)).isPresent()) {
                return i;
            }
        }
        return tokens.size();
    }

    List<Person> all() {
        return List.copyOf(all);
    }
}
