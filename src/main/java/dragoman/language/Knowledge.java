package dragoman.language;

import dragoman.model.Actor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What Dragoman knows of the world before it has read anything: states, bodies, offices, synonyms, opposites, speech
 * verbs, chat words, given names; read from {@code data/knowledge}. Immutable.
 */
public final class Knowledge {

    private final List<Actor> actors;
    private final Thesaurus thesaurus;
    private final Offices offices;
    private final Cues cues;
    private final Plover plover;
    private final Metonymy metonymy;
    private final BodyWords bodyWords;
    private final TopicWords topicWords;
    private final Set<String> ambiguousNames;
    private final Stances stances;
    private final Clocks clocks;
    private final Map<String, String> chatWords = new HashMap<>();
    private final Map<String, Actor.Gender> givenNames = new HashMap<>();
    private final Set<String> unisexNames = new HashSet<>();

    private Knowledge(Path folder) {
        actors = List.copyOf(readActors(folder));
        thesaurus = Thesaurus.load(folder);
        offices = Offices.load(folder);
        cues = Cues.load(folder);
        plover = Plover.load(folder);
        metonymy = Metonymy.load(folder);
        bodyWords = BodyWords.load(folder);
        topicWords = TopicWords.load(folder);
        ambiguousNames =
                Set.copyOf(Tables.lines(folder.resolve("ambiguous-names.txt")).toList());
        stances = Stances.load(folder);
        clocks = Clocks.load(folder, actors);
        Tables.rows(folder.resolve("chat-words.tsv"), 2).forEach(r -> chatWords.put(r.get(0), r.get(1)));
        Tables.rows(folder.resolve("given-names.tsv"), 2).forEach(this::addGivenName);
    }

    /**
     * Reads the lexicons.
     *
     * @param data the folder {@code data}
     */
    public static Knowledge load(Path data) {
        return new Knowledge(data.resolve("knowledge"));
    }

    private static List<Actor> readActors(Path folder) {
        List<Actor> found = new ArrayList<>();
        for (List<String> row : Tables.rows(folder.resolve("states.tsv"), 5)) {
            List<String> aliases = new ArrayList<>();
            row.subList(1, 5).forEach(cell -> aliases.addAll(Tables.values(cell)));
            aliases.remove(row.get(0));
            found.add(new Actor(row.get(0), Actor.Kind.STATE, null, null, null, aliases));
        }
        for (List<String> row : Tables.rows(folder.resolve("organisations.tsv"), 3)) {
            Actor.Kind kind = row.get(1).equals("group") ? Actor.Kind.GROUP : Actor.Kind.ORGANISATION;
            found.add(new Actor(row.get(0), kind, null, null, null, Tables.values(row.get(2))));
        }
        return found;
    }

    private void addGivenName(List<String> row) {
        switch (row.get(1)) {
            case "m" -> givenNames.put(row.get(0).toLowerCase(Locale.ROOT), Actor.Gender.MALE);
            case "f" -> givenNames.put(row.get(0).toLowerCase(Locale.ROOT), Actor.Gender.FEMALE);
            default -> unisexNames.add(row.get(0).toLowerCase(Locale.ROOT));
        }
    }

    /** The states, bodies and groups of the world. */
    public List<Actor> actors() {
        return actors;
    }

    /** An index of names in which the actors given come before those of the world. */
    public NameIndex names(Collection<Actor> before) {
        List<Actor> all = new ArrayList<>(before);
        all.addAll(actors);
        return new NameIndex(all, ambiguousNames);
    }

    /** When the name of a capital or a seat of power is a place, and when its government. */
    public Metonymy metonymy() {
        return metonymy;
    }

    public BodyWords bodyWords() {
        return bodyWords;
    }

    public TopicWords topicWords() {
        return topicWords;
    }

    public Thesaurus thesaurus() {
        return thesaurus;
    }

    public Offices offices() {
        return offices;
    }

    public Cues cues() {
        return cues;
    }

    public Plover plover() {
        return plover;
    }

    public Stances stances() {
        return stances;
    }

    /** Which clock a place keeps. */
    public Clocks clocks() {
        return clocks;
    }

    /** What a chat abbreviation or frequent misspelling stands for. */
    public Optional<String> chatWord(String written) {
        return Optional.ofNullable(chatWords.get(written.toLowerCase(Locale.ROOT)));
    }

    /** Whether the thesaurus knows a word. */
    public boolean isWord(String word) {
        return thesaurus.isWord(word.toLowerCase(Locale.ROOT));
    }

    public boolean isGivenName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return givenNames.containsKey(lower) || unisexNames.contains(lower);
    }

    /** Whether a given name is a man's or a woman's, where that can be told. */
    public Optional<Actor.Gender> gender(String givenName) {
        return Optional.ofNullable(givenNames.get(givenName.toLowerCase(Locale.ROOT)));
    }
}
