package dragoman.extract;

import dragoman.model.Actor;
import dragoman.model.Article;
import dragoman.model.Quote;
import dragoman.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person found in one article, and what extraction should therefore find.
 *
 * @param stretches words between quotation marks, block quotes and turns of a transcript
 * @param reported reported speech without marks
 * @param stances kept for the day when stances are read; not scored
 * @param scares words in marks that nobody is quoted with, such as titles
 * @param optional what may be found or not: quotes within quotes, and contents on which readers differ
 */
record Gold(
        Article article,
        List<Said> stretches,
        List<Said> reported,
        List<Span> scares,
        List<Span> optional,
        List<Dated> dates,
        List<Span> optionalDates,
        List<Counted> figures,
        List<Span> optionalFigures,
        List<Named> actors,
        List<Named> optionalActors,
        List<Happened> events,
        List<Span> optionalEvents,
        List<Stand> stances) {

    /**
     * Words and who said them.
     *
     * @param mention where the text names the speaker for these words; null where it leaves that to the paragraph before
     * @param who the name; null where nobody can be named
     */
    record Said(
            Quote.Type type,
            Span words,
            @Nullable Span mention,
            @Nullable String who) {}

    /** A time and its TIMEX3 value. */
    record Dated(Span words, String type, String value) {}

    /** A number; unit and what it counts are null where the text leaves them out. */
    record Counted(
            Span words,
            double value,
            @Nullable String unit,
            @Nullable String of) {}

    /** Somebody that the article names. */
    record Named(Actor.Kind kind, String name, @Nullable String role) {}

    /**
     * An act.
     *
     * @param words the clause that tells it
     * @param polarity "asserted", "denied" or "hypothetical"
     */
    record Happened(
            String type,
            Span words,
            List<String> actors,
            List<String> targets,
            @Nullable String date,
            String polarity) {}

    /** Where somebody stands on something: "for", "against" or "conditional". */
    record Stand(String actor, Span topic, String side) {}

    /** Surnames that more than one person of the article bears. */
    Set<String> sharedSurnames() {
        return actors.stream()
                .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                .collect(Collectors.groupingBy(actor -> Names.key(actor.name()), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody credited is the one of this name: a person by surname, another by words that fit. */
    boolean same(String who, @Nullable String credited) {
        return isPerson(who)
                ? Names.same(who, credited, sharedSurnames())
                : credited != null && Names.within(credited, who);
    }

    boolean isPerson(String name) {
        return actors.stream()
                .anyMatch(actor -> actor.kind() == Actor.Kind.PERSON
                        && Names.key(actor.name()).equals(Names.key(name)));
    }
}
