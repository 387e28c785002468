package dragoman.intake;

import dragoman.extract.Extractor;
import dragoman.model.Article;
import dragoman.model.Evidence;
import dragoman.model.Meaning;
import dragoman.model.Passage;
import dragoman.read.ArticleReader;
import dragoman.read.Given;
import dragoman.read.Reading;
import dragoman.retrieve.Embeddings;
import dragoman.retrieve.PassageVectors;
import dragoman.store.EvidenceStore;
import dragoman.store.Saved;
import dragoman.store.Standing;
import dragoman.store.VectorStore;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The flow of a new article: read, looked up, extracted, stored; one bad file never stops the rest.
 *
 * <p>What is there already is known by its body before anything is extracted, so that an intake that was broken off goes
 * on where it was. Extraction takes longest and runs on all processors; articles are stored in their order, each by itself.
 */
public final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    /** More than a few long articles at once would cost more memory than they save time. */
    private static final int AT_ONCE = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private final ArticleReader reader;
    private final Extractor extractor;
    private final EvidenceStore store;
    private final Embeddings embeddings;
    private final VectorStore vectors;
    private final InstantSource clock;
    private final Bounds bounds;

    public Intake(
            ArticleReader reader,
            Extractor extractor,
            EvidenceStore store,
            Embeddings embeddings,
            VectorStore vectors,
            InstantSource clock,
            Bounds bounds) {
        this.reader = reader;
        this.extractor = extractor;
        this.store = store;
        this.embeddings = embeddings;
        this.vectors = vectors;
        this.clock = clock;
        this.bounds = bounds;
    }

    /** Takes in what lies at a path, article by article, as the stream is consumed. */
    public Stream<Taken> take(String path, Given given) {
        return taken(path, given, false);
    }

    /** As {@link #take}, but also what is there already or was withdrawn, in its place. */
    public Stream<Taken> takeAgain(String path, Given given) {
        return taken(path, given, true);
    }

    /** Takes in what was read elsewhere. */
    Taken take(Reading reading) {
        return stored(considered(reading, false), false);
    }

    private Stream<Taken> taken(String path, Given given, boolean again) {
        return reader.read(path, given)
                .gather(Gatherers.mapConcurrent(AT_ONCE, reading -> considered(reading, again)))
                .map(step -> stored(step, again));
    }

    /** How many files a path leads to, for whoever wants to tell how far it is. */
    public int count(String path) {
        return reader.count(path);
    }

    /** Between reading and storing: settled already, or evidence to store. */
    private sealed interface Step {

        record Settled(Taken taken) implements Step {}

        record Extracted(String source, Evidence evidence, Map<Passage, Meaning> meanings, List<String> notes)
                implements Step {}
    }

    private Step considered(Reading reading, boolean again) {
        return switch (reading) {
            case Reading.Refused refused -> new Step.Settled(new Taken.Refused(refused.source(), refused.message()));
            case Reading.Read read when again -> extracted(read);
            case Reading.Read read ->
                switch (store.standing(read.article())) {
                    case Standing.Unknown() -> extracted(read);
                    case Standing.Held(String id) ->
                        new Step.Settled(new Taken.Known(read.source(), read.article(), id));
                    case Standing.Withdrawn(String id) ->
                        new Step.Settled(withdrawn(read.source(), read.article(), id));
                };
        };
    }

    private Step extracted(Reading.Read read) {
        try {
            Bounds.Bounded bounded = bounds.applied(extractor.extract(read.article()));
            List<String> notes = Stream.concat(read.notes().stream(), bounded.notes().stream())
                    .toList();
            return new Step.Extracted(read.source(), bounded.evidence(), meanings(bounded.evidence()), notes);
        } catch (RuntimeException | StackOverflowError fault) {
            // The loop over a folder must live, whatever a hostile text does to the rules.
            LOG.warn("{} broke the extraction", read.source(), fault);
            return new Step.Settled(
                    new Taken.Refused(read.source(), "could not be understood (" + fault + "); leave it out"));
        }
    }

    private Map<Passage, Meaning> meanings(Evidence evidence) {
        return embeddings
                .model()
                .map(model -> PassageVectors.of(model, evidence.passages()))
                .orElse(Map.of());
    }

    private Taken stored(Step step, boolean again) {
        return switch (step) {
            case Step.Settled settled -> settled.taken();
            case Step.Extracted it -> stored(it, again);
        };
    }

    private Taken stored(Step.Extracted it, boolean again) {
        Article article = it.evidence().article();
        try {
            Saved saved = again
                    ? store.saveAgain(it.evidence(), clock.instant())
                    : store.save(it.evidence(), clock.instant());
            if (saved == Saved.NEW || saved == Saved.REPLACED) {
                embeddings.model().ifPresent(model -> vectors.keep(PassageVectors.name(model), it.meanings()));
            }
            return switch (saved) {
                case NEW, REPLACED ->
                    new Taken.Stored(
                            it.source(),
                            it.evidence(),
                            saved,
                            store.originalOf(article.id()).orElse(null),
                            it.notes());
                case UNCHANGED -> new Taken.Known(it.source(), article, holder(article));
                case WITHDRAWN -> withdrawn(it.source(), article, article.id());
            };
        } catch (IllegalArgumentException unfit) {
            return new Taken.Refused(it.source(), String.valueOf(unfit.getMessage()));
        }
    }

    /** Another process, or another file a moment ago, was faster. */
    private String holder(Article article) {
        return store.standing(article) instanceof Standing.Held(String id) ? id : article.id();
    }

    private static Taken withdrawn(String source, Article article, String id) {
        String whose = id.equals(article.id()) ? "\"" + id + "\" was" : "the same text was \"" + id + "\" and was";
        return new Taken.Refused(source, whose + " withdrawn; to bring it back, ingest it with --again");
    }
}
