package dragoman.dialogue;

import dragoman.model.Interest;
import dragoman.model.Rhythm;
import dragoman.model.Wish;
import dragoman.store.Subscription;
import dragoman.understand.SubscriptionOrder;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the subscription that an order means: by its number, as the only one, or by what it is like. */
final class Target {

    private Target() {}

    /**
     * The one that is meant; none where that is not clear.
     *
     * @param likeness whether what the order says describes the one meant ("the weekly one") rather than what it is to become
     */
    static List<Subscription> of(SubscriptionOrder order, List<Subscription> mine, boolean likeness) {
        if (order.target() != 0) {
            int place = order.target() == SubscriptionOrder.LAST ? mine.size() : order.target();
            return place <= mine.size() ? List.of(mine.get(place - 1)) : List.of();
        }
        SubscriptionOrder like = order.like();
        SubscriptionOrder looks = like != null && described(like) ? like : order;
        if (described(looks) && (likeness || !looks.equals(order))) {
            List<Subscription> alike = mine.stream()
                    .filter(s -> isLike(s.wish(), looks)
                            && (!likeness || about(s.wish().interest(), order)))
                    .toList();
            return alike.size() == 1 ? alike : List.of();
        }
        return mine.size() == 1 ? mine : List.of();
    }

    private static boolean described(SubscriptionOrder order) {
        return order.hasRhythm() || order.narrows();
    }

    private static boolean isLike(Wish wish, SubscriptionOrder order) {
        boolean rhythm = !order.hasRhythm() || like(wish.schedule().rhythm(), order);
        return rhythm && about(wish.interest(), order);
    }

    private static boolean like(Rhythm rhythm, SubscriptionOrder order) {
        return switch (rhythm) {
            case Rhythm.OnDays(Set<DayOfWeek> days, LocalTime at) ->
                !order.atOnce()
                        && order.hours() == null
                        && (order.days().isEmpty()
                                || days.size() == order.days().size())
                        && (order.time() == null
                                || order.time().equals(at)
                                || (order.vague() && order.time().plusHours(12).equals(at)))
                        && (order.partOfDay() == null || part(at) == part(order.partOfDay()));
            case Rhythm.EveryHours(int hours, var from) -> order.hours() != null && order.hours() == hours;
            case Rhythm.AtOnce() -> order.atOnce();
        };
    }

    /** Morning, afternoon, evening, as far as a summary is called by it. */
    private static int part(LocalTime time) {
        return time.getHour() < 11 ? 0 : time.getHour() < 17 ? 1 : 2;
    }

    private static boolean about(Interest interest, SubscriptionOrder order) {
        List<String> named = Stream.of(order.about(), order.speakers(), order.outlets())
                .flatMap(List::stream)
                .map(n -> n.toLowerCase(Locale.ROOT))
                .toList();
        List<String> held = Stream.of(interest.topics(), interest.actors(), interest.outlets())
                .flatMap(List::stream)
                .map(n -> n.toLowerCase(Locale.ROOT))
                .toList();
        return named.stream().allMatch(n -> held.stream().anyMatch(h -> h.contains(n) || n.contains(h)));
    }
}
