package dragoman.compose;

import dragoman.model.Judgement;
import java.util.List;
import java.util.Optional;

/** Lets tests of other packages see which judgement a narrow question's reply is made from. */
public final class Narrowed {

    /** How many findings are considered. */
    public static final int DEPTH = Chosen.DEPTH;

    private Narrowed() {}

    /** The answer or contradiction that is given; empty where the sources do not say. */
    public static Optional<Judgement> to(List<Judgement> judgements) {
        Chosen chosen = Chosen.among(judgements);
        return chosen.contradiction().map(Judgement.class::cast).or(chosen::answer);
    }
}
