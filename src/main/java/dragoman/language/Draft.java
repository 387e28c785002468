package dragoman.language;

import dragoman.language.Clause.Complement;
import dragoman.language.Clause.Link;
import dragoman.model.Modality;
import java.util.ArrayList;
import java.util.List;

/** A clause while the sentence is being read. */
final class Draft {

    final int number;
    final VerbGroup group;
    Link link = Link.MAIN;
    int parent = -1;
    boolean passive;
    boolean conditional;
    /** The subordinator or preposition that opens it, or empty. */
    String opener = "";

    List<Phrase> subjects = List.of();
    final List<Phrase> objects = new ArrayList<>();
    final List<Complement> complements = new ArrayList<>();

    Draft(int number, VerbGroup group) {
        this.number = number;
        this.group = group;
        this.passive = group.passive();
    }

    Clause clause(Modality modality) {
        List<Token> tokens = group.tokens();
        return new Clause(
                number,
                group.first(),
                group.verb(),
                predicate(tokens),
                particle(tokens),
                link,
                parent,
                passive,
                subjects,
                objects,
                complements,
                group.negated(),
                modality);
    }

    private List<String> predicate(List<Token> tokens) {
        int next = group.last();
        while (group.copula()
                && next < tokens.size()
                && (tokens.get(next).is("ADV") || tokens.get(next).lower().equals("not"))) {
            next++;
        }
        boolean adjective =
                group.copula() && next < tokens.size() && tokens.get(next).is("ADJ");
        return adjective ? List.of("be " + tokens.get(next).lower(), "be") : VerbForms.lemmas(group.token());
    }

    private String particle(List<Token> tokens) {
        int next = group.last();
        if (next >= tokens.size() || !Particles.is(tokens.get(next))) {
            return "";
        }
        return tokens.get(next).lower();
    }
}
