package dragoman.extract;

import dragoman.extract.Gold.Happened;
import dragoman.model.Event;
import dragoman.model.Modality;
import dragoman.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scores events: one of the same type that meets the clause is found. The gold holds the main acts only. */
final class EventScorer {

    private final Gold gold;
    private final Sheet sheet;

    EventScorer(Gold gold, Sheet sheet) {
        this.gold = gold;
        this.sheet = sheet;
    }

    void score(List<Event> events) {
        Map<Happened, Event> matches = Matching.of(gold.events(), events, 1e-6, this::likeness);
        sheet.add(Measure.EVENT_RECALL, matches.size(), gold.events().size());
        sheet.add(
                Measure.EVENT_PRECISION,
                matches.size(),
                events.stream().filter(this::meetsGold).count());
        long others = events.stream()
                .filter(event -> !meetsGold(event) && !optional(event))
                .count();
        sheet.add(
                Measure.EVENT_SEEN,
                matches.size(),
                events.stream().filter(this::meetsGold).count() + others);
        matches.forEach(this::compare);
        gold.events().stream()
                .filter(happened -> !matches.containsKey(happened))
                .forEach(happened -> sheet.error("event not found", happened.type() + " " + words(happened)));
        events.stream()
                .filter(event -> meetsGold(event) && !matches.containsValue(event))
                .forEach(event -> sheet.error(
                        "event's type wrong", event.type() + " " + span(event).of(body())));
        events.stream()
                .filter(event -> !meetsGold(event) && !optional(event))
                .forEach(event -> sheet.error("event nobody saw", event.type() + " " + around(span(event))));
    }

    private boolean optional(Event event) {
        return gold.optionalEvents().stream().anyMatch(span(event)::overlaps);
    }

    private String around(Span span) {
        return body().substring(Math.max(0, span.start() - 20), span.start())
                + "<" + span.of(body()) + ">"
                + body().substring(span.end(), Math.min(body().length(), span.end() + 25));
    }

    private double likeness(Happened happened, Event event) {
        return happened.type().equals(event.type()) ? Matching.overlap(happened.words(), span(event), body()) : 0;
    }

    private boolean meetsGold(Event event) {
        return gold.events().stream().anyMatch(happened -> happened.words().overlaps(span(event)));
    }

    private void compare(Happened happened, Event event) {
        names(Measure.EVENT_ACTOR, happened, happened.actors(), event.actors());
        names(Measure.EVENT_TARGET, happened, happened.targets(), event.targets());
        String polarity = polarity(event.polarity());
        sheet.add(Measure.EVENT_POLARITY, happened.polarity().equals(polarity) ? 1 : 0, 1);
        if (!happened.polarity().equals(polarity)) {
            sheet.error("event's polarity wrong", words(happened) + ": " + polarity);
        }
        if (happened.date() != null) {
            boolean right = event.date() != null && event.date().startsWith(happened.date());
            sheet.add(Measure.EVENT_DATE, right ? 1 : 0, 1);
            if (!right) {
                sheet.error("event's date wrong", words(happened) + ": " + event.date() + ", not " + happened.date());
            }
        }
    }

    private void names(Measure measure, Happened happened, List<String> wanted, List<String> found) {
        for (String name : wanted) {
            boolean right = found.stream().anyMatch(other -> meets(name, other));
            sheet.add(measure, right ? 1 : 0, 1);
            if (!right) {
                sheet.error(
                        measure == Measure.EVENT_ACTOR ? "event's actor wrong" : "event's target wrong",
                        words(happened) + ": " + found + ", not " + name);
            }
        }
    }

    private static boolean meets(String name, @Nullable String other) {
        return Names.touch(name, other) || name.equalsIgnoreCase(other);
    }

    private static String polarity(Modality modality) {
        return switch (modality) {
            case ASSERTED -> "asserted";
            case DENIED -> "denied";
            case PLANNED, CONDITIONAL, DEMANDED, POSSIBLE, HYPOTHETICAL -> "hypothetical";
        };
    }

    private String words(Happened happened) {
        return happened.words().of(body());
    }

    private String body() {
        return gold.article().body();
    }

    private static Span span(Event event) {
        return Objects.requireNonNull(event.span());
    }
}
