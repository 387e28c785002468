package dragoman.extract;

import dragoman.language.Clause;
import dragoman.language.Clause.Complement;
import dragoman.language.Clause.Link;
import dragoman.language.Clauses;
import dragoman.language.Phrase;
import dragoman.language.Plover;
import dragoman.language.Token;
import dragoman.model.Modality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The events of one sentence. PLOVER tells words from deeds: who promises or says that he will help agrees, who says that he
 * will strike threatens, who says that another must do something demands; the deed itself has then not happened yet.
 */
final class Deeds {

    private static final Set<String> ANNOUNCING = Set.of(
            "say",
            "announce",
            "declare",
            "state",
            "tell",
            "add",
            "insist",
            "warn",
            "confirm",
            "indicate",
            "signal",
            "reiterate",
            "stress",
            "report",
            "repeat",
            "write");
    private static final Set<String> VOWING =
            Set.of("vow", "promise", "pledge", "swear", "be ready", "be prepared", "be willing", "intend");
    private static final Set<String> WISHED = Set.of("DEMAND", "REJECT", "THREATEN", "AGREE");
    /** Verbs whose object has not happened by what they say. */
    private static final Set<String> WISHING = Set.of(
            "support",
            "back",
            "favour",
            "favor",
            "be",
            "want",
            "propose",
            "seek",
            "discuss",
            "consider",
            "plan",
            "advocate",
            "endorse",
            "suggest",
            "need",
            "hope",
            "wait",
            "expect",
            "prefer",
            "recommend",
            "predict",
            "fear",
            "avoid",
            "prevent",
            "avert",
            "await",
            "lead",
            "debate",
            "mull",
            "study",
            "offer",
            "prepare",
            "be ready",
            "be willing",
            "be prepared");

    private static final Set<String> UNREAL =
            Set.of("possible", "planned", "proposed", "threatened", "potential", "any", "further", "future", "alleged");

    private final Plover plover;
    private final Clauses clauses;
    private final Parties parties;
    private final Set<Phrase> told = new HashSet<>();

    Deeds(Plover plover, Clauses clauses, Parties parties) {
        this.plover = plover;
        this.clauses = clauses;
        this.parties = parties;
    }

    List<Deed> all() {
        List<Deed> found = new ArrayList<>();
        if (clauses.question()) {
            return asked();
        }
        for (Clause clause : clauses.all()) {
            announced(clause).or(() -> resolved(clause)).ifPresent(found::add);
            Optional<String> type = type(clause);
            type.ifPresent(t -> found.add(deed(clause, t)));
            found.addAll(nouns(clause, type.orElse("")));
        }
        return found;
    }

    /** In a question nothing has happened. */
    private List<Deed> asked() {
        return clauses.all().stream()
                .flatMap(c ->
                        type(c)
                                .map(t -> deed(c, t, parties.actors(c), parties.targets(c, t), Modality.HYPOTHETICAL))
                                .stream())
                .toList();
    }

    private Optional<String> type(Clause clause) {
        Optional<String> type = plover.of(clause, clauses);
        boolean vows = clause.verbs().stream().anyMatch(VOWING::contains);
        boolean harm = clauses.children(clause).stream()
                .filter(c -> c.link() == Link.INFINITIVE)
                .anyMatch(c -> plover.of(c, clauses).filter(Plover::hostile).isPresent());
        return type.map(t -> t.equals("AGREE") && vows && harm ? "THREATEN" : t);
    }

    private Deed deed(Clause clause, String type) {
        boolean refusal = type.equals("AGREE") && clause.negated();
        String settled = refusal ? "REJECT" : type;
        Modality modality = refusal ? Modality.ASSERTED : clause.modality();
        return deed(clause, settled, parties.actors(clause), parties.targets(clause, settled), modality);
    }

    private Deed deed(Clause clause, String type, List<Phrase> actors, List<Phrase> targets, Modality modality) {
        Token verb = clauses.token(clause.verb());
        String title = clause.particle().isEmpty() ? clause.lemma() : clause.lemma() + " " + clause.particle();
        return new Deed(clause, verb.span(), title, type, actors, targets, modality);
    }

    /** What somebody says that he will or will not do, or that another must do. */
    private Optional<Deed> announced(Clause clause) {
        if (clause.verbs().stream().noneMatch(ANNOUNCING::contains) || clause.negated()) {
            return Optional.empty();
        }
        return clauses.children(clause).stream()
                .filter(c -> c.link() == Link.CONTENT)
                .flatMap(c -> act(clause, c).stream())
                .findFirst();
    }

    /** What somebody will or will not do, without a word of who says so: "The army will not leave the hills." */
    private Optional<Deed> resolved(Clause clause) {
        boolean tried = clause.link() == Link.MAIN && !clause.passive() && clauses.future(clause);
        List<Phrase> actors = tried ? parties.actors(clause) : List.of();
        Optional<String> type =
                plover.of(clause, clauses).filter(Plover::friendly).filter(t -> !t.equals("AGREE"));
        if (actors.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return switch (clause.modality()) {
            case DENIED ->
                Optional.of(deed(clause, "REJECT", actors, parties.targets(clause, "REJECT"), Modality.ASSERTED));
            case PLANNED ->
                Optional.of(deed(clause, "AGREE", actors, parties.targets(clause, "AGREE"), Modality.ASSERTED));
            case ASSERTED, CONDITIONAL, DEMANDED, POSSIBLE, HYPOTHETICAL -> Optional.empty();
        };
    }

    private Optional<Deed> act(Clause says, Clause said) {
        List<Phrase> speakers = parties.actors(says);
        List<Phrase> doers = parties.names(said.subjects(), said);
        if (said.modality() == Modality.DEMANDED) {
            List<Phrase> targets = doers.isEmpty() ? parties.targets(said, "DEMAND") : doers;
            return Optional.of(deed(says, "DEMAND", speakers, targets, Modality.ASSERTED));
        }
        boolean own = !speakers.isEmpty() && doers.equals(speakers);
        return own
                ? intention(said)
                        .map(type -> deed(says, type, speakers, parties.targets(said, type), Modality.ASSERTED))
                : Optional.empty();
    }

    private Optional<String> intention(Clause said) {
        Optional<String> type = plover.of(said, clauses);
        return switch (said.modality()) {
            case PLANNED, CONDITIONAL, POSSIBLE -> type.flatMap(Deeds::promised);
            case DENIED -> clauses.future(said) ? type.filter(Plover::friendly).map(t -> "REJECT") : Optional.empty();
            case ASSERTED, DEMANDED, HYPOTHETICAL -> Optional.empty();
        };
    }

    private static Optional<String> promised(String type) {
        if (Plover.friendly(type)) {
            return Optional.of("AGREE");
        }
        return Plover.hostile(type) ? Optional.of("THREATEN") : Optional.empty();
    }

    /** Events told by the nouns of a clause, where it is said who or whom. */
    private List<Deed> nouns(Clause clause, String type) {
        List<Phrase> phrases = new ArrayList<>(clause.subjects());
        phrases.addAll(clause.objects());
        clause.complements().stream().map(Complement::phrases).forEach(phrases::addAll);
        List<Deed> found = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (told.add(phrase)) {
                plover.noun(phrase)
                        .filter(t -> !t.equals(type))
                        .flatMap(t -> noun(clause, phrase, t, type))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Deed> noun(Clause clause, Phrase phrase, String type, String governing) {
        List<Phrase> doers = parties.doers(phrase);
        List<Phrase> victims = parties.victims(phrase);
        if (doers.isEmpty() && victims.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Deed(
                clause,
                phrase.head().span(),
                phrase.head().lemma(),
                type,
                doers,
                victims.stream().filter(v -> !doers.contains(v)).toList(),
                firmness(clause, phrase, governing)));
    }

    private static Modality firmness(Clause clause, Phrase phrase, String governing) {
        String opener = phrase.words().getFirst().lower();
        if (opener.equals("no")) {
            return Modality.DENIED;
        }
        boolean unreal = phrase.words().stream().anyMatch(w -> UNREAL.contains(w.lower()));
        boolean wished = WISHED.contains(governing) && !clause.subjects().contains(phrase);
        boolean hoped = clause.verbs().stream().anyMatch(WISHING::contains)
                && !clause.subjects().contains(phrase);
        if (unreal || wished || (hoped && clause.modality() == Modality.ASSERTED)) {
            return Modality.POSSIBLE;
        }
        return clause.modality();
    }
}
