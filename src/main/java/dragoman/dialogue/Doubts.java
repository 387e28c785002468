package dragoman.dialogue;

import dragoman.understand.SubscriptionOrder;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks back where an order cannot be carried out as it stands. */
final class Doubts {

    private static final int MOST_ZONES = 6;

    private Doubts() {}

    static Optional<String> in(SubscriptionOrder order) {
        if (order.impossible() != null) {
            return Optional.of("No clock shows “" + order.impossible()
                    + "”. At what time shall it be? For example: 8:00, or half past six in the evening.");
        }
        Integer hours = order.hours();
        if (hours != null && hours < 1) {
            return Optional.of(
                    "I can write every hour at most, or at once when something new is said. Which shall it be?");
        }
        if (order.tooSeldom() || (hours != null && hours > dragoman.model.Rhythm.EveryHours.LONGEST)) {
            return Optional.of("I can write once a week at the least. On which day, and at what time?");
        }
        if (order.place() != null && order.zones().isEmpty()) {
            return Optional.of("I do not know the clock of “" + order.place()
                    + "”. Which larger city keeps the same time? For example: Cairo time, or Europe/Berlin.");
        }
        return order.zones().size() > 1 ? Optional.of(several(order)) : Optional.empty();
    }

    private static String several(SubscriptionOrder order) {
        String zones = order.zones().stream()
                .limit(MOST_ZONES)
                .map(ZoneId::getId)
                .map(id -> id.substring(id.lastIndexOf('/') + 1).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return "There are several clocks in “" + order.place() + "”. Which city's is it: " + zones
                + ", or another one?";
    }
}
