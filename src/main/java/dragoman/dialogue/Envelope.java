package dragoman.dialogue;

import dragoman.deliver.ChatKind;
import dragoman.deliver.IncomingMessage;
import dragoman.deliver.Piece;
import dragoman.deliver.Pieces;
import dragoman.deliver.Received;
import dragoman.store.Letter;
import dragoman.store.Outbox;
import dragoman.store.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where replies to an update go, and under which names they are owed.
 *
 * @param key names the update for ever; the letters' keys begin with it
 * @param message what is answered, null where it is no message of the chat
 * @param shown whether the answer points to that message; in a private chat it would only repeat the question
 */
record Envelope(
        String key, String chat, int thread, @Nullable Integer message, boolean shown) {

    static Envelope to(long number, IncomingMessage message) {
        return new Envelope(
                "reply/" + number,
                message.chat(),
                message.thread(),
                message.messageId(),
                message.kind() != ChatKind.PRIVATE);
    }

    /** Empty where what happened has no chat. */
    static Optional<Envelope> to(long number, Received.Event event) {
        return switch (event) {
            case Received.Edited(IncomingMessage message) -> Optional.of(to(number, message));
            case Received.Wordless(IncomingMessage message, Received.Medium medium) -> Optional.of(to(number, message));
            case Received.Pressed press ->
                Optional.of(new Envelope("reply/" + number, press.chat(), press.thread(), null, false));
            case Received.Membership change ->
                Optional.of(new Envelope("reply/" + number, change.chat(), 0, null, false));
            case Received.Searched search -> Optional.empty();
        };
    }

    /** To the same place, under other names, as what is said before the reply. */
    Envelope named(String what) {
        return new Envelope(what + "/" + key, chat, thread, message, shown);
    }

    /** The letters that carry these replies, in pieces where they are long. */
    List<Letter> letters(List<OutgoingMessage> replies, Outbox outbox) {
        List<Letter> letters = new ArrayList<>();
        for (OutgoingMessage reply : replies) {
            List<Piece> pieces = pieces(reply);
            List<Integer> over = over(reply.placing(), outbox);
            IntStream.range(0, pieces.size())
                    .mapToObj(at ->
                            letter(letters.size(), reply, pieces, at).editing(at < over.size() ? over.get(at) : null))
                    .forEach(letters::add);
        }
        return letters;
    }

    private Letter letter(int number, OutgoingMessage reply, List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        boolean last = at == pieces.size() - 1;
        return new Letter(
                key + "/" + number,
                chat,
                thread,
                shown && number == 0 ? message : null,
                piece.html(),
                piece.plain(),
                Urgency.ANSWER,
                message,
                last && reply.keyboard() != null ? reply.keyboard().json() : null,
                at == 0 ? reply.enclosure() : null,
                null);
    }

    /** A picture without words, or new buttons alone, are one piece with nothing to read. */
    private static List<Piece> pieces(OutgoingMessage reply) {
        int limit = reply.enclosure() == null ? Pieces.LIMIT : Pieces.CAPTION_LIMIT;
        List<Piece> pieces = Pieces.of(reply.html(), limit);
        boolean wordless = reply.enclosure() != null || reply.placing() instanceof OutgoingMessage.Placing.Over;
        return pieces.isEmpty() && wordless ? List.of(new Piece("", "")) : pieces;
    }

    private List<Integer> over(OutgoingMessage.Placing placing, Outbox outbox) {
        return switch (placing) {
            case OutgoingMessage.Placing.Below() -> List.of();
            case OutgoingMessage.Placing.Over(int edited) -> List.of(edited);
            case OutgoingMessage.Placing.OverEarlierAnswer() ->
                message == null ? List.of() : outbox.answersTo(chat, message);
        };
    }
}
