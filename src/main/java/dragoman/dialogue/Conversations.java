package dragoman.dialogue;

import dragoman.model.Exchange;
import dragoman.store.Chats;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each chat asked last and was answered, so that "and Lavrov?" is understood; kept for some hours. Thread-safe. */
public final class Conversations {

    private static final int REMEMBERED = 10_000;

    private record Turn(Exchange exchange, Instant at) {}

    private final Duration kept;
    private final @Nullable Chats chats;
    private final Map<String, Turn> turns = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Turn> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * @param kept how long a question may be referred to
     * @param chats where it outlasts a restart; null keeps it in memory only, for a console
     */
    public Conversations(Duration kept, @Nullable Chats chats) {
        this.kept = kept;
        this.chats = chats;
    }

    /** The chat's last question with its answer, if it is not too long ago. */
    synchronized Optional<Exchange> before(String chat, Instant now) {
        Turn turn = turns.computeIfAbsent(chat, this::stored);
        boolean fresh = turn != null && !turn.at().plus(kept).isBefore(now);
        return fresh ? Optional.of(turn.exchange()) : Optional.empty();
    }

    private @Nullable Turn stored(String chat) {
        if (chats == null) {
            return null;
        }
        return chats.find(chat)
                .flatMap(c -> Optional.ofNullable(c.context()))
                .filter(c -> c.indexOf(' ') > 0)
                .map(c -> new Turn(
                        Exchanges.read(c.substring(c.indexOf(' ') + 1)), Instant.parse(c.substring(0, c.indexOf(' ')))))
                .orElse(null);
    }

    synchronized void keep(String chat, Exchange exchange, Instant at) {
        turns.put(chat, new Turn(exchange, at));
        if (chats != null) {
            chats.context(chat, at + " " + Exchanges.written(exchange));
        }
    }

    synchronized void forget(String chat) {
        turns.remove(chat);
        if (chats != null) {
            chats.forget(chat);
        }
    }
}
