package dragoman.extract;

import dragoman.language.Clause;
import dragoman.language.Phrase;
import dragoman.model.Modality;
import dragoman.model.Span;
import java.util.List;

/**
 * An event in its sentence.
 *
 * @param clause the clause that tells it
 * @param span the word that tells it
 */
record Deed(
        Clause clause,
        Span span,
        String title,
        String type,
        List<Phrase> actors,
        List<Phrase> targets,
        Modality modality) {}
