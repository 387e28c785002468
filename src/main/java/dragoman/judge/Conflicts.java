package dragoman.judge;

import dragoman.language.Gist;
import dragoman.language.Gists;
import dragoman.language.NumberWords;
import dragoman.language.Thesaurus;
import dragoman.language.Token;
import dragoman.model.Actor;
import dragoman.model.AnswerType;
import dragoman.model.Modality;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What in a passage speaks against that which a question takes for granted, each as a feature between 0 and 1. None of them
 * decides alone; {@link Likelihood#contradicts} weighs them.
 */
final class Conflicts {

    /** Verbs that help others, or stand in any question. */
    private static final Set<String> HELPING = Set.of(
            "be", "do", "have", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "get",
            "make", "say", "tell", "happen");

    /** The slots that exclude, with their features. */
    private static final Map<String, String> SLOTS =
            Map.of("act", "x-act", "negation", "x-negation", "who", "x-who", "whom", "x-whom", "place", "x-place");

    /**
     * A conflict, for the reader.
     *
     * @param slot where it lies: act, negation, who, whom, place, name, number
     * @param claimed the question's word
     * @param stated the passage's word
     */
    record Grounds(String slot, String claimed, String stated) {}

    private final Question.Inquiry question;
    private final List<Token> asked;
    private final Gists gists;
    private final Thesaurus thesaurus;
    private final Set<String> names;
    private final List<Token> others;
    private final Denial denial;

    Conflicts(Question.Inquiry question, Gists gists, Thesaurus thesaurus) {
        this.question = question;
        this.asked = QuestionTags.mended(gists.of(question.text()).sentence().tokens());
        this.gists = gists;
        this.thesaurus = thesaurus;
        this.names = names();
        this.denial = new Denial(question, asked);
        this.others = asked.stream()
                .filter(t -> t.isContent() && !names.contains(t.lower()) && !HELPING.contains(t.lemma()))
                .filter(t -> !Claim.ASKING.contains(t.lower()) && !t.lower().equals("long"))
                .toList();
    }

    private Set<String> names() {
        Set<String> found = new HashSet<>();
        for (int i = 1; i < asked.size(); i++) {
            Token token = asked.get(i);
            if (token.capitalised() && token.isContent()) {
                found.add(token.lower()); // the tagger takes many a strange name for a noun
            }
        }
        return found;
    }

    /** Whether a question takes something for granted that could be false: all but plain yes/no questions do. */
    private boolean presumes() {
        return question.wants() != AnswerType.YES_NO && !question.intent().several();
    }

    /**
     * The features of one passage; none where the question takes nothing for granted.
     *
     * @param confirmed the acts that some passage confirms
     */
    Map<String, Double> of(Check check, Set<Act> confirmed) {
        if (!presumes()) {
            return Map.of();
        }
        Map<String, Double> all = new LinkedHashMap<>();
        PassageEvidence passage = check.finding().evidence();
        Gist gist = gists.of(passage.passage().text());
        List<Gist> near =
                check.beside().stream().map(p -> gists.of(p.passage().text())).toList();
        slots(all, check, confirmed);
        all.put("x-opposite", flag(opposite(gist).isPresent()));
        all.put("x-name", name(passage, gist, near));
        all.put("x-name-here", name(passage, gist, List.of()));
        all.put("x-number", number(gist));
        // What a clause confirms, a "no" elsewhere in the sentence does not deny.
        all.put("x-denied", flag(!check.confirms() && denial.in(gist)));
        all.put("x-unreal", unreal(check));
        return all;
    }

    private static void slots(Map<String, Double> all, Check check, Set<Act> confirmed) {
        SLOTS.forEach((kind, feature) -> all.put(
                feature,
                flag(check.slots().stream()
                        .anyMatch(s -> s.conflict().filter(kind::equals).isPresent()))));
        List<Slots> conflicts =
                check.slots().stream().filter(s -> s.conflict().isPresent()).toList();
        all.put("x-grounded", flag(conflicts.stream().anyMatch(Slots::grounded)));
        all.put("x-bears", flag(conflicts.stream().anyMatch(s -> check.bears(s.asked()))));
        all.put("x-confirmed", flag(conflicts.stream().anyMatch(s -> confirmed.contains(s.asked()))));
        all.put("x-limited", flag(conflicts.stream().anyMatch(s -> s.told().limited())));
    }

    /** What decides, the plainest first. */
    Grounds grounds(Check check) {
        Optional<Grounds> slots = check.slots().stream()
                .filter(s -> s.conflict().isPresent())
                .map(s -> new Grounds(
                        s.conflict().orElseThrow(), s.asked().verb(), s.told().verb()))
                .findFirst();
        Gist gist = gists.of(check.finding().evidence().passage().text());
        return slots.or(() -> opposite(gist)).orElseGet(() -> other(check, gist));
    }

    private Grounds other(Check check, Gist gist) {
        if (check.finding().feature("x-denied") > 0) {
            return new Grounds("negation", "", "");
        }
        String slot = check.finding().feature("x-number") > 0
                ? "number"
                : check.finding().feature("x-unreal") > 0 ? "modality" : "name";
        String missing = names.stream()
                .filter(n -> !gist.words().contains(n))
                .findFirst()
                .orElse("");
        return new Grounds(slot, slot.equals("name") ? missing : "", "");
    }

    /** A word of the question whose opposite the passage has, and not itself. */
    private Optional<Grounds> opposite(Gist passage) {
        for (Token token : others) {
            if (CheckFeatures.held(token, passage, gists) > 0) {
                continue;
            }
            Set<String> opposites = thesaurus.opposites(token.lemma());
            Optional<String> told =
                    opposites.stream().filter(passage.words()::contains).findFirst();
            if (told.isPresent()) {
                return Optional.of(new Grounds("act", token.lower(), told.get()));
            }
        }
        return Optional.empty();
    }

    /** How much of the rest of the question a passage holds that names another than the question does, in its place. */
    private double name(PassageEvidence passage, Gist gist, List<Gist> near) {
        boolean missing = names.stream()
                .anyMatch(n -> !gist.words().contains(n)
                        && near.stream().noneMatch(g -> g.words().contains(n))
                        && !named(n, passage));
        boolean another = gist.sentence().tokens().stream()
                .anyMatch(t -> t.is("PROPN") && t.capitalised() && !names.contains(t.lower()));
        return missing && another && !others.isEmpty() ? held(gist) : 0;
    }

    private double held(Gist gist) {
        return others.stream()
                .mapToDouble(t -> CheckFeatures.held(t, gist, gists))
                .average()
                .orElse(0);
    }

    /** Whether a name is that of an actor whom a passage names in other words. */
    private boolean named(String word, PassageEvidence passage) {
        return question.actors().stream()
                .filter(a -> called(a, word))
                .anyMatch(a -> passage.actors().contains(a.name()) || passage.hears(a.name()));
    }

    private static boolean called(Actor actor, String word) {
        return actor.name().toLowerCase(Locale.ROOT).contains(word)
                || actor.aliases().stream()
                        .anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(word));
    }

    /** A number of the question before a thing that the passage counts otherwise. */
    private double number(Gist passage) {
        for (int i = 0; i + 1 < asked.size(); i++) {
            Optional<Double> value = NumberWords.value(asked.get(i).lower());
            if (value.isEmpty()) {
                continue;
            }
            for (Token thing : asked.subList(i + 1, Math.min(asked.size(), i + 4))) {
                if (thing.is("NOUN") && countedOtherwise(passage.sentence().tokens(), thing, value.get())) {
                    return 1;
                }
            }
        }
        return 0;
    }

    private static boolean countedOtherwise(List<Token> told, Token thing, double value) {
        List<Double> counts = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Optional<Double> number = NumberWords.value(told.get(i).lower());
            if (number.isPresent()
                    && told.subList(i + 1, Math.min(told.size(), i + 5)).stream()
                            .anyMatch(t -> t.lemma().equals(thing.lemma()))) {
                counts.add(number.get());
            }
        }
        return !counts.isEmpty() && !counts.contains(value);
    }

    /** What the question takes as done is planned, demanded or possible in the passage. */
    private static double unreal(Check check) {
        return flag(check.slots().stream()
                .anyMatch(s -> s.alike()
                        && s.asked().modality() == Modality.ASSERTED
                        && s.told().modality() != Modality.ASSERTED
                        && s.told().modality() != Modality.DENIED));
    }

    private static double flag(boolean holds) {
        return holds ? 1.0 : 0.0;
    }
}
