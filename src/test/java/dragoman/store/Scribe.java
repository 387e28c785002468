package dragoman.store;

import java.nio.file.Path;
import java.time.Instant;

/** The child of the process tests: stores numbered articles and tells of each once it is stored. */
final class Scribe {

    private Scribe() {}

    /** Given a home, a prefix for ids, and how many to store before it waits for its input to be closed. */
    public static void main(String[] arguments) throws Exception {
        try (Store store = Store.open(Path.of(arguments[0]))) {
            ChildProcess.say("open");
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                String id = arguments[1] + i;
                store.evidence().save(Evidences.saying(id, "This is article " + id + "."), Instant.EPOCH);
                ChildProcess.say(id);
            }
            ChildProcess.say("done");
            while (System.in.read() >= 0) {
                // Stays in possession of the store.
            }
        }
    }
}
