package dragoman.dialogue;

import dragoman.model.Meaning;
import dragoman.model.PassageEvidence;
import dragoman.retrieve.Corpus;
import dragoman.retrieve.Embedding;
import dragoman.retrieve.Embeddings;
import dragoman.retrieve.Nearness;
import dragoman.retrieve.PassageVectors;
import dragoman.store.VectorStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The meanings of a corpus as the store holds them. What lacks them is given them here and kept: the built-in dossier, and
 * articles that came while embeddings were off.
 */
final class Meanings {

    /** So many take some seconds; a large store whose embeddings were off gets the others at later changes. */
    private static final int MOST_AT_ONCE = 400;

    private final Embeddings embeddings;
    private final VectorStore vectors;

    Meanings(Embeddings embeddings, VectorStore vectors) {
        this.embeddings = embeddings;
        this.vectors = vectors;
    }

    Nearness of(Corpus corpus) {
        return embeddings.model().map(model -> of(model, corpus)).orElseGet(Nearness::unknown);
    }

    private Nearness of(Embedding model, Corpus corpus) {
        Map<Long, Meaning> known = vectors.all(PassageVectors.name(model));
        boolean made = complete(model, corpus.passages(), known.keySet());
        return Nearness.by(model, made ? vectors.all(PassageVectors.name(model)) : known);
    }

    /** Whether something was lacking and was made, whole articles at a time, since their beginning is a part of it. */
    private boolean complete(Embedding model, List<PassageEvidence> passages, Set<Long> known) {
        Set<String> lacking = passages.stream()
                .filter(p -> !known.contains(p.id()))
                .limit(MOST_AT_ONCE)
                .map(p -> p.article().id())
                .collect(Collectors.toSet());
        passages.stream()
                .filter(p -> lacking.contains(p.article().id()))
                .collect(Collectors.groupingBy(
                        p -> p.article().id(),
                        LinkedHashMap::new,
                        Collectors.mapping(PassageEvidence::passage, Collectors.toList())))
                .forEach((article, its) -> vectors.keep(PassageVectors.name(model), PassageVectors.of(model, its)));
        return !lacking.isEmpty();
    }
}
