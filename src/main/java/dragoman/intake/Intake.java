package dragoman.intake;

import dragoman.extract.Extractor;
import dragoman.model.Evidence;
import dragoman.read.ArticleReader;
import dragoman.read.Given;
import dragoman.read.Reading;
import dragoman.store.EvidenceStore;
import dragoman.store.Saved;
import java.time.InstantSource;
import java.util.stream.Stream;

/** The flow of a new article: read, extracted, stored; one bad file never stops the rest. */
public final class Intake {

    /** What became of one article. */
    public sealed interface Taken {

        /** The article is in the store. */
        record Stored(String source, Evidence evidence, Saved saved) implements Taken {}

        /** The article is not; the message says what to do. */
        record Refused(String source, String message) implements Taken {}
    }

    private final ArticleReader reader;
    private final Extractor extractor;
    private final EvidenceStore store;
    private final InstantSource clock;

    public Intake(ArticleReader reader, Extractor extractor, EvidenceStore store, InstantSource clock) {
        this.reader = reader;
        this.extractor = extractor;
        this.store = store;
        this.clock = clock;
    }

    /** Takes in what lies at a path, article by article, as the stream is consumed. */
    public Stream<Taken> take(String path, Given given) {
        return reader.read(path, given).map(this::taken);
    }

    private Taken taken(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> {
                Evidence evidence = extractor.extract(read.article());
                yield new Taken.Stored(read.source(), evidence, store.save(evidence, clock.instant()));
            }
            case Reading.Refused refused -> new Taken.Refused(refused.source(), refused.message());
        };
    }
}
