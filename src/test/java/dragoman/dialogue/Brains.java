package dragoman.dialogue;

import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.retrieve.Embeddings;
import dragoman.store.Store;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;

/** Brains as tests need them: without embeddings, with subscriptions that last. */
final class Brains {

    private Brains() {}

    static Brain over(Store store, InstantSource clock, Linguist linguist, Knowledge knowledge) {
        return new Brain(
                store.evidence(),
                Embeddings.none(),
                store.vectors(),
                linguist,
                knowledge,
                new Conversations(Duration.ofHours(6), store.chats(clock)),
                Subscribing.lasting(store, clock, knowledge, LocalTime.of(8, 0), ZoneId.of("UTC")),
                new Brain.Limits(2000, 3));
    }
}
