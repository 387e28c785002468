package dragoman.extract;

import dragoman.language.Knowledge;
import dragoman.language.NameIndex;
import dragoman.language.Token;
import dragoman.model.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whom a phrase means in its article: by name, by pronoun or by what somebody is. */
final class Resolver {

    /**
     * Whom a phrase means.
     *
     * @param canonical a name, or null where nobody could be named
     * @param confidence 0 to 1
     */
    record Meaning(@Nullable String canonical, double confidence) {}

    private static final Set<String> OTHER_PRONOUNS = Set.of(
            "they",
            "their",
            "it",
            "its",
            "we",
            "i",
            "you",
            "who",
            "that",
            "this",
            "those",
            "these",
            "some",
            "others",
            "many",
            "one",
            "which",
            "what",
            "there",
            "whose",
            "nobody",
            "anybody",
            "everyone",
            "anyone",
            "someone");

    private final NameIndex world;
    private final People people;
    private final Posts posts;
    private final Pronouns pronouns;
    private final Knowledge knowledge;

    Resolver(Knowledge knowledge, NameIndex world, People people, List<Stretch> stretches) {
        this.world = world;
        this.people = people;
        this.posts = new Posts(people, knowledge.offices());
        this.pronouns = new Pronouns(people, stretches);
        this.knowledge = knowledge;
    }

    /**
     * @param sentence index of the sentence in which the phrase stands
     * @param lastSpeaker canonical name of who spoke last before it, or null
     * @param quoted the words that are said, or empty
     */
    Meaning meaning(NounPhrase phrase, int sentence, @Nullable String lastSpeaker, String quoted) {
        if (phrase.antecedent() != null) {
            return meaning(phrase.antecedent(), sentence, lastSpeaker, quoted);
        }
        String lower = phrase.lower();
        Optional<Actor.Gender> gender = phrase.tokens().size() == 1 ? Pronouns.genderOf(lower) : Optional.empty();
        if (gender.isPresent()) {
            return pronouns.meaning(gender.get(), phrase, sentence, lastSpeaker, quoted);
        }
        if (OTHER_PRONOUNS.contains(lower)) {
            return new Meaning(lower.equals("they") || lower.equals("it") ? lastSpeaker : null, 0.4);
        }
        return person(phrase)
                .or(() -> body(phrase))
                .or(() -> author(phrase, sentence, lastSpeaker, quoted))
                .or(() -> holder(phrase, sentence))
                .or(() -> single(phrase, sentence))
                .orElseGet(() -> new Meaning(withoutArticle(phrase), named(phrase) ? 0.85 : 0.6));
    }

    private Optional<Meaning> person(NounPhrase phrase) {
        return people.in(phrase).map(p -> {
            boolean alone = phrase.tokens().size() == 1 && people.shared(p.surname());
            return new Meaning(p.name(), alone ? 0.8 : 0.97);
        });
    }

    /** What "his statement" or "Marlow’s letter" says, its author says. */
    private Optional<Meaning> author(NounPhrase phrase, int sentence, @Nullable String lastSpeaker, String quoted) {
        List<Token> tokens = phrase.tokens();
        boolean words =
                tokens.size() > 1 && knowledge.cues().noun(phrase.head()).isPresent();
        if (!words) {
            return Optional.empty();
        }
        if (Pronouns.genderOf(tokens.getFirst().lower()).isPresent()) {
            NounPhrase owner = new NounPhrase(tokens.subList(0, 1), phrase.first(), phrase.first() + 1);
            return Optional.of(meaning(owner, sentence, lastSpeaker, quoted));
        }
        int end = ownerEnd(tokens) - 1;
        return end > 0
                ? Optional.of(meaning(
                        new NounPhrase(tokens.subList(0, end), phrase.first(), phrase.first() + end),
                        sentence,
                        lastSpeaker,
                        quoted))
                : Optional.empty();
    }

    /** "The foreign minister" is the article's foreign minister, the one named last where there are several. */
    private Optional<Meaning> holder(NounPhrase phrase, int sentence) {
        List<Token> tokens = phrase.tokens();
        int owner = ownerEnd(tokens);
        List<Token> owned = tokens.subList(owner, tokens.size());
        Token first = tokens.getFirst();
        boolean definite =
                first.lower().equals("the") || Pronouns.genderOf(first.lower()).isPresent();
        boolean person = people.in(new NounPhrase(tokens.subList(0, Math.max(1, owner - 1)), 0, 1))
                .isPresent();
        if ((!definite && !first.capitalised()) || owned.isEmpty() || (owner > 0 && person)) {
            return Optional.empty();
        }
        String state =
                world.in(tokens).stream().map(m -> m.actor().name()).findFirst().orElse(null);
        int at = phrase.span().start();
        List<Person> holders = posts.holding(owned, state).stream()
                .filter(p -> !p.places().isEmpty() && p.places().getFirst().sentence() <= sentence)
                .toList();
        return holders.stream()
                .max(Comparator.comparingInt(p -> lastBefore(p, at)))
                .map(p -> new Meaning(p.name(), holders.size() == 1 ? 0.9 : 0.65));
    }

    /** Index behind the owner's ending: "Veldt ’s" in "Veldt’s foreign minister"; 0 where nobody owns. */
    private static int ownerEnd(List<Token> tokens) {
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            end = tokens.get(i).possessive() ? i + 1 : end;
        }
        return end;
    }

    private static int lastBefore(Person person, int offset) {
        @Nullable Place last = person.lastBefore(offset);
        return last == null ? -1 : last.span().end();
    }

    private Optional<Meaning> body(NounPhrase phrase) {
        List<NameIndex.Match> names = world.in(phrase.tokens());
        boolean whole = names.stream().anyMatch(m -> m.last() == phrase.tokens().size());
        return whole ? Optional.of(new Meaning(names.getLast().actor().name(), 0.92)) : Optional.empty();
    }

    /** A single capitalised word that says something is taken for a surname, unless it is a word of the language. */
    private Optional<Meaning> single(NounPhrase phrase, int sentence) {
        Token head = phrase.head();
        boolean determined = phrase.tokens().getFirst().is("DET");
        if (phrase.tokens().size() > 2
                || determined
                || Roles.courtesy(head)
                || !head.is("PROPN")
                || !head.capitalised()
                || knowledge.isWord(head.text())) {
            return Optional.empty();
        }
        return Optional.of(
                people.place(head) || Phrases.time(head)
                        ? new Meaning(head.text(), 0.8)
                        : new Meaning(people.introduceShort(head, sentence).name(), 0.85));
    }

    /** Whether a phrase is a name, of a body that nobody introduced. */
    private static boolean named(NounPhrase phrase) {
        return phrase.head().is("PROPN") && phrase.tokens().stream().allMatch(t -> t.is("PROPN") || t.is("DET"));
    }

    private static String withoutArticle(NounPhrase phrase) {
        List<Token> tokens = phrase.tokens();
        boolean article = tokens.size() > 1
                && (tokens.getFirst().is("DET") || tokens.getFirst().lower().equals("the"));
        return NameForms.join(article ? tokens.subList(1, tokens.size()) : tokens);
    }
}
