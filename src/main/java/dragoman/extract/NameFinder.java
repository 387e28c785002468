package dragoman.extract;

import dragoman.language.Knowledge;
import dragoman.language.NameIndex;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds full names of persons in a sentence, with the titles before them and the descriptions behind. */
final class NameFinder {

    /**
     * A full name.
     *
     * @param title the words of title before it, maybe none
     * @param description what an apposition behind it says, maybe nothing
     */
    record FullName(NounPhrase name, List<Token> title, List<Token> description) {}

    private static final Set<String> PARTICLES = Set.of(
            "de", "al", "van", "von", "bin", "der", "den", "la", "el", "da", "dos", "ibn", "ben", "le", "du", "y",
            "abu");
    private static final Set<String> JOINING = Set.of("of", "for", "and", "'s", "’s", "the", "to", "-");

    private static final Set<String> MARKS = Set.of("“", "”", "\"");

    private static final int LONGEST_TITLE = 5;
    private static final int LONGEST_DESCRIPTION = 14;

    private final Knowledge knowledge;
    private final NameIndex world;
    private final Roles roles;
    private final Set<String> speakers = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();

    NameFinder(Knowledge knowledge, NameIndex world, Roles roles) {
        this.knowledge = knowledge;
        this.world = world;
        this.roles = roles;
    }

    /** Learns from an article which single names are those of persons: "Mr. Marlow", "Marlow said". */
    void learn(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.headline() ? List.of() : sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                boolean single = tokens.get(i).is("PROPN")
                        && !(i > 0 && tokens.get(i - 1).is("PROPN") && !courtesy(tokens.get(i - 1)));
                boolean titled = i > 0 && courtesy(tokens.get(i - 1));
                boolean speaks = i + 1 < tokens.size()
                        && knowledge.cues().verb(tokens.get(i + 1)).isPresent();
                if (single && (titled || speaks) && !worldly(tokens.get(i)) && !Phrases.time(tokens.get(i))) {
                    speakers.add(tokens.get(i).text());
                }
            }
        }
    }

    /** Takes the surname of a person whom the article introduces; with another given name it is that of a relative. */
    void learnSurname(String surname) {
        surnames.add(surname);
    }

    List<FullName> in(Sentence sentence) {
        List<FullName> found = new ArrayList<>();
        List<Token> tokens = sentence.headline() ? List.of() : sentence.tokens();
        for (NounPhrase run : runs(tokens)) {
            NounPhrase name = withoutTitle(run, tokens);
            if (name.tokens().size() >= 2 && NameForms.join(name.tokens()).indexOf(' ') > 0) {
                FullName full = new FullName(name, titleBefore(name, tokens), descriptionBehind(name, tokens));
                if (personal(full, tokens)) {
                    found.add(full);
                }
            }
        }
        return found;
    }

    /** Whether a run of capitalised words is a person's name: by its given name, or by what stands beside it. */
    private boolean personal(FullName full, List<Token> tokens) {
        NounPhrase name = full.name();
        boolean courtesy = courtesy(name.tokens().getFirst());
        if (courtesy || knowledge.bodyWords().impersonal(name.head().text()) || ofTheWorld(name)) {
            return false;
        }
        if (knowledge.isGivenName(name.tokens().getFirst().text())) {
            return true;
        }
        boolean described = roles.isRole(full.title()) || roles.isRole(full.description());
        boolean known = speakers.contains(name.head().text()) || related(name);
        return name.tokens().size() <= 4 && (described || known || speaks(name, tokens) || aged(name, tokens));
    }

    private boolean related(NounPhrase name) {
        Token given = name.tokens().getFirst();
        return name.tokens().size() == 2
                && surnames.contains(name.head().text())
                && !knowledge.isWord(given.text())
                && !worldly(given);
    }

    private boolean ofTheWorld(NounPhrase name) {
        return world.in(name.tokens()).stream()
                .anyMatch(m -> m.last() - m.first() == name.tokens().size());
    }

    /** Whether a verb of saying stands right behind or before a name. */
    private boolean speaks(NounPhrase name, List<Token> tokens) {
        boolean proper = name.tokens().stream().allMatch(t -> t.is("PROPN"));
        int behind = name.last();
        boolean after = behind < tokens.size()
                && knowledge.cues().verb(tokens.get(behind)).isPresent();
        boolean before = name.first() > 0
                && knowledge.cues().verb(tokens.get(name.first() - 1)).isPresent()
                && (behind >= tokens.size() || ",.".contains(tokens.get(behind).text()));
        return proper && (after || before);
    }

    private static boolean aged(NounPhrase name, List<Token> tokens) {
        int comma = name.last();
        return comma + 2 < tokens.size()
                && tokens.get(comma).text().equals(",")
                && tokens.get(comma + 1).text().matches("\\d{2}")
                && tokens.get(comma + 2).text().equals(",");
    }

    /** The title before a name, or the description that a comma parts from it: "Veldt’s envoy, Ivo Marlow". */
    private List<Token> titleBefore(NounPhrase name, List<Token> tokens) {
        List<Token> title = wordsBefore(name.first(), tokens);
        boolean comma = title.isEmpty()
                && name.first() > 1
                && tokens.get(name.first() - 1).text().equals(",");
        if (!comma) {
            return title;
        }
        List<Token> description = wordsBefore(name.first() - 1, tokens);
        return roles.isRole(description) && description.getLast().is("NOUN") ? description : title;
    }

    private static List<Token> wordsBefore(int end, List<Token> tokens) {
        int from = end;
        while (from > 0 && from > end - 9 && titleWord(tokens.get(from - 1))) {
            from--;
        }
        while (from < end && !tokens.get(from).isContent()) {
            from++;
        }
        return tokens.subList(from, end);
    }

    private static boolean titleWord(Token token) {
        return token.is("PROPN") || token.is("NOUN") || token.is("ADJ") || JOINING.contains(token.lower());
    }

    /** The words of an apposition: ", a spokesman for the ministry,", also behind a place: " of Veldt, his former wife,". */
    private static List<Token> descriptionBehind(NounPhrase name, List<Token> tokens) {
        int at = name.last();
        if (at + 1 < tokens.size()
                && tokens.get(at).lower().equals("of")
                && tokens.get(at + 1).capitalised()) {
            at += 2;
        }
        if (at + 1 >= tokens.size() || !tokens.get(at).text().equals(",")) {
            return List.of();
        }
        int from = at + 1;
        while (from < tokens.size() && determiner(tokens.get(from))) {
            from++;
        }
        int end = from;
        while (end < tokens.size()
                && end < at + LONGEST_DESCRIPTION
                && !",.;:“”\"".contains(tokens.get(end).text())
                && !tokens.get(end).isVerb()) {
            end++;
        }
        boolean relative = from < tokens.size() && tokens.get(from).lower().matches("who|whose|which|where");
        return relative ? List.of() : tokens.subList(from, end);
    }

    private static boolean determiner(Token token) {
        return token.is("DET") || token.lower().matches("his|her|its|their");
    }

    private List<NounPhrase> runs(List<Token> tokens) {
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

    private boolean partOfName(List<Token> tokens, int i, boolean inside) {
        Token token = tokens.get(i);
        boolean noun = token.is("NOUN") || token.is("ADJ") || token.is("X");
        if (token.capitalised() && !Phrases.time(token) && (token.is("PROPN") || (noun && (inside || i > 0)))) {
            return true;
        }
        boolean next = i + 1 < tokens.size() && tokens.get(i + 1).capitalised();
        if (next && givenName(token)) {
            return true; // the tagger takes many a name at the start of a sentence for another word
        }
        if (inside && MARKS.contains(token.text())) {
            boolean opens = next
                    && i + 2 < tokens.size()
                    && MARKS.contains(tokens.get(i + 2).text());
            boolean closes = next
                    && tokens.get(i - 1).capitalised()
                    && i > 1
                    && MARKS.contains(tokens.get(i - 2).text());
            return opens || closes; // the marks of a nickname: Ivo “Red” Marlow
        }
        return inside
                && next
                && (PARTICLES.contains(token.lower()) || token.text().equals("-"));
    }

    private boolean givenName(Token token) {
        return token.capitalised() && knowledge.isGivenName(token.text()) && !knowledge.isWord(token.text());
    }

    /** Cuts words of title and of nationality off the front of a run: "State John Kerry" is "John Kerry". */
    private NounPhrase withoutTitle(NounPhrase run, List<Token> tokens) {
        for (int from = run.first(); from < run.last() - 1; from++) {
            if (knowledge.isGivenName(tokens.get(from).text()) && run.last() - from <= 5) {
                return new NounPhrase(tokens.subList(from, run.last()), from, run.last());
            }
        }
        int from = run.first();
        for (int at = run.first(); at < run.last() - 1; at++) {
            boolean before = worldly(tokens.get(at))
                    || knowledge.bodyWords().impersonal(tokens.get(at).text());
            int length = before ? 1 : titleLength(tokens.subList(at, run.last() - 1));
            from = length > 0 ? at + length : from;
        }
        return new NounPhrase(tokens.subList(from, run.last()), from, run.last());
    }

    /** How many tokens of a run's beginning are a title, 0 for none. */
    private int titleLength(List<Token> run) {
        for (int length = Math.min(LONGEST_TITLE, run.size()); length > 0; length--) {
            String words = NameForms.join(run.subList(0, length)).toLowerCase(Locale.ROOT);
            if (knowledge.offices().isTitle(words) || (length == 1 && Roles.courtesy(run.getFirst()))) {
                return length;
            }
        }
        return 0;
    }

    private boolean worldly(Token token) {
        return !world.in(List.of(token)).isEmpty();
    }

    /** Whether a word can only stand before a person's name: "Mr.", "Senator". */
    boolean courtesy(Token token) {
        return token.capitalised() && titleLength(List.of(token)) > 0;
    }

    /** The states and bodies that words name, the first of them. */
    Optional<String> stateIn(List<Token> words) {
        return world.in(words).stream().map(m -> m.actor().name()).findFirst();
    }
}
