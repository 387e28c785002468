package dragoman.retrieve;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to the embedding model: it loads while other things are made ready, and may be switched off or not run on a
 * platform, with which all goes on by words alone. Thread-safe.
 */
public final class Embeddings {

    private static final Logger LOG = LoggerFactory.getLogger(Embeddings.class);

    private final CompletableFuture<Optional<Embedding>> loaded;

    private Embeddings(CompletableFuture<Optional<Embedding>> loaded) {
        this.loaded = loaded;
    }

    /** Without any. */
    public static Embeddings none() {
        return new Embeddings(CompletableFuture.completedFuture(Optional.empty()));
    }

    /** With a model that is at hand. */
    public static Embeddings of(Embedding model) {
        return new Embeddings(CompletableFuture.completedFuture(Optional.of(model)));
    }

    /** Begins to load the model that comes with the program, in the background. */
    public static Embeddings loading() {
        CompletableFuture<Optional<Embedding>> loaded = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("embeddings").start(() -> loaded.complete(load()));
        return new Embeddings(loaded);
    }

    private static Optional<Embedding> load() {
        try {
            return Optional.of(E5.load());
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.warn(
                    "passages are ranked without embeddings, since their model cannot be loaded here: {}",
                    e.toString());
            return Optional.empty();
        }
    }

    /** The model once it is loaded, which this waits for, so that an answer does not depend on how fast that goes. */
    public Optional<Embedding> model() {
        return loaded.join();
    }
}
