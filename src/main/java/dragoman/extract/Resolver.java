package dragoman.extract;

import dragoman.extract.People.Person;
import dragoman.language.Knowledge;
import dragoman.language.NameIndex;
import dragoman.language.Token;
import dragoman.model.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whom a phrase means in its article: by name, by pronoun or by office. */
final class Resolver {

    /**
     * Whom a phrase means.
     *
     * @param canonical a name, or null where nobody could be named
     * @param confidence 0 to 1
     */
    record Meaning(@Nullable String canonical, double confidence) {}

    private static final Set<String> HE = Set.of("he", "his", "him");
    private static final Set<String> SHE = Set.of("she", "her");
    private static final Set<String> OTHER_PRONOUNS = Set.of(
            "they", "their", "it", "its", "we", "i", "you", "who", "that", "this", "those", "these", "some", "others",
            "many", "one", "which", "what", "there");

    private final Knowledge knowledge;
    private final NameIndex world;
    private final People people;

    Resolver(Knowledge knowledge, NameIndex world, People people) {
        this.knowledge = knowledge;
        this.world = world;
        this.people = people;
    }

    /**
     * @param sentence index of the sentence in which the phrase stands
     * @param lastSpeaker canonical name of who spoke last before it, or null
     */
    Meaning meaning(NounPhrase phrase, int sentence, @Nullable String lastSpeaker) {
        String lower = phrase.lower();
        if (HE.contains(lower) || SHE.contains(lower)) {
            return pronoun(SHE.contains(lower) ? Actor.Gender.FEMALE : Actor.Gender.MALE, phrase, lastSpeaker);
        }
        if (OTHER_PRONOUNS.contains(lower)) {
            return new Meaning(lower.equals("they") ? lastSpeaker : null, 0.4);
        }
        return people.in(phrase)
                .map(p -> new Meaning(p.name, 0.95))
                .or(() -> office(phrase, sentence))
                .or(() -> body(phrase))
                .or(() -> single(phrase, sentence))
                .orElseGet(() -> new Meaning(withoutArticle(phrase), 0.6));
    }

    private Meaning pronoun(Actor.Gender gender, NounPhrase phrase, @Nullable String lastSpeaker) {
        int at = phrase.span().start();
        List<Person> fitting = people.all().stream()
                .filter(p -> p.gender == null || p.gender == gender)
                .toList();
        Optional<Person> nearest = fitting.stream()
                .filter(p -> lastBefore(p, at) >= 0)
                .max(Comparator.comparingInt(p -> lastBefore(p, at)));
        Optional<Person> speaker =
                fitting.stream().filter(p -> p.name.equals(lastSpeaker)).findFirst();
        if (speaker.isPresent()) {
            boolean agree = nearest.isEmpty() || nearest.get() == speaker.get();
            return new Meaning(speaker.get().name, agree ? 0.9 : 0.7);
        }
        return nearest.map(p -> new Meaning(p.name, 0.7)).orElse(new Meaning(null, 0.3));
    }

    private static int lastBefore(Person person, int offset) {
        return person.places.stream()
                .mapToInt(p -> p.span().end())
                .filter(e -> e <= offset)
                .max()
                .orElse(-1);
    }

    /** "The foreign minister" is the article's foreign minister, the one named last where there are several. */
    private Optional<Meaning> office(NounPhrase phrase, int sentence) {
        String words = phrase.lower();
        Optional<String> office = knowledge.offices().in(words).map(t -> t.office());
        if (office.isEmpty()) {
            return Optional.empty();
        }
        String state = world.in(phrase.tokens()).stream()
                .map(m -> m.actor().name())
                .findFirst()
                .orElse(null);
        List<Person> holders = people.all().stream()
                .filter(p -> p.role != null
                        && knowledge
                                .offices()
                                .in(p.role.toLowerCase(java.util.Locale.ROOT))
                                .map(t -> t.office())
                                .equals(office))
                .filter(p -> state == null || state.equals(p.of))
                .filter(p -> p.places.getFirst().sentence() <= sentence)
                .toList();
        return holders.stream()
                .max(Comparator.comparingInt(p -> lastBefore(p, phrase.span().start())))
                .map(p -> new Meaning(p.name, holders.size() == 1 ? 0.9 : 0.65));
    }

    private Optional<Meaning> body(NounPhrase phrase) {
        List<NameIndex.Match> names = world.in(phrase.tokens());
        boolean whole = names.stream().anyMatch(m -> m.last() == phrase.tokens().size());
        return whole ? Optional.of(new Meaning(names.getLast().actor().name(), 0.9)) : Optional.empty();
    }

    /** A single capitalised word that says something is taken for a surname. */
    private Optional<Meaning> single(NounPhrase phrase, int sentence) {
        Token head = phrase.head();
        if (phrase.tokens().size() > 2 || !head.is("PROPN") || !head.capitalised()) {
            return Optional.empty();
        }
        return Optional.of(new Meaning(people.introduceShort(head, sentence).name, 0.85));
    }

    private static String withoutArticle(NounPhrase phrase) {
        List<Token> tokens = phrase.tokens();
        boolean article = tokens.size() > 1
                && (tokens.getFirst().is("DET") || tokens.getFirst().lower().equals("the"));
        return People.join(article ? tokens.subList(1, tokens.size()) : tokens);
    }
}
