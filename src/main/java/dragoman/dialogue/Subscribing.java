package dragoman.dialogue;

import dragoman.compose.Composer;
import dragoman.model.Answer;
import dragoman.model.Ask;
import dragoman.model.Question;
import dragoman.store.Subscription;
import dragoman.store.Subscriptions;
import dragoman.understand.ScheduleWords;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Subscribes a chat to the daily summary, changes its hour, ends it, tells of it. Thread-safe. */
public final class Subscribing {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final @Nullable Subscriptions subscriptions;
    private final LocalTime usualTime;
    private final ZoneId usualZone;

    /**
     * @param subscriptions null where nothing can be sent, as to a console
     */
    public Subscribing(@Nullable Subscriptions subscriptions, LocalTime usualTime, ZoneId usualZone) {
        this.subscriptions = subscriptions;
        this.usualTime = usualTime;
        this.usualZone = usualZone;
    }

    Answer handle(Ask ask, Question.Call call) {
        return switch (call.function()) {
            case SUBSCRIBE -> subscribe(ask, call);
            case UNSUBSCRIBE -> unsubscribe(ask, call);
            default -> status(ask, call);
        };
    }

    private Answer subscribe(Ask ask, Question.Call call) {
        ScheduleWords.Wish wish = ScheduleWords.in(call.argument());
        if (wish.impossible().isPresent()) {
            return Composer.handled(
                    call.function(),
                    "No clock shows " + wish.impossible().get()
                            + ". When shall the summary come? For example: /subscribe 8:00 Europe/Berlin");
        }
        Optional<Subscription> old = current(ask);
        LocalTime time = wish.time().or(() -> old.map(Subscription::time)).orElse(usualTime);
        ZoneId zone = wish.zone().or(() -> old.map(Subscription::zone)).orElse(usualZone);
        String when = "every day at " + CLOCK.format(time) + " (" + zone + ")";
        if (subscriptions == null) {
            return Composer.handled(
                    call.function(),
                    "A summary " + when + ": I can send one in Telegram only. There, write the same, or /subscribe "
                            + CLOCK.format(time) + " " + zone + ".");
        }
        subscriptions.put(ask.chat(), ask.thread(), time, zone);
        return Composer.handled(
                call.function(),
                "You will get a summary " + when + ".",
                "Another time: /subscribe 7:30 Africa/Cairo. To end it: /unsubscribe.");
    }

    private Answer unsubscribe(Ask ask, Question.Call call) {
        boolean ended = subscriptions != null && subscriptions.cancel(ask.chat(), ask.thread());
        return Composer.handled(
                call.function(),
                ended
                        ? "Done: no more summaries here. /subscribe brings them back."
                        : "There is no summary to end here.");
    }

    private Answer status(Ask ask, Question.Call call) {
        String line = current(ask)
                .map(s -> "You get a summary every day at " + CLOCK.format(s.time()) + " (" + s.zone() + ").")
                .orElse("You get no summaries here. To get one every morning: /subscribe 8:00 Europe/Berlin");
        return Composer.handled(call.function(), line);
    }

    private Optional<Subscription> current(Ask ask) {
        return subscriptions == null
                ? Optional.empty()
                : subscriptions.find(ask.chat(), ask.thread()).filter(Subscription::active);
    }
}
