package dragoman.dialogue;

import dragoman.model.Block;
import dragoman.understand.SubscriptionOrder;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Asks back where an order cannot be carried out as it stands. */
final class Doubts {

    private static final int MOST_ZONES = 6;

    private Doubts() {}

    static Optional<Block.Phrase> in(SubscriptionOrder order) {
        if (order.impossible() != null) {
            return Optional.of(Block.Phrase.of("line.doubt.time", order.impossible()));
        }
        Integer hours = order.hours();
        if (hours != null && hours < 1) {
            return Optional.of(Block.Phrase.of("line.doubt.often"));
        }
        if (order.tooSeldom() || (hours != null && hours > dragoman.model.Rhythm.EveryHours.LONGEST)) {
            return Optional.of(Block.Phrase.of("line.doubt.seldom"));
        }
        if (order.place() != null && order.zones().isEmpty()) {
            return Optional.of(Block.Phrase.of("line.doubt.place", order.place()));
        }
        return order.zones().size() > 1 ? Optional.of(several(order)) : Optional.empty();
    }

    private static Block.Phrase several(SubscriptionOrder order) {
        List<String> zones = order.zones().stream()
                .limit(MOST_ZONES)
                .map(ZoneId::getId)
                .map(id -> id.substring(id.lastIndexOf('/') + 1).replace('_', ' '))
                .toList();
        return Block.Phrase.of("line.doubt.places", Objects.toString(order.place(), ""), Block.Phrase.row(zones));
    }
}
