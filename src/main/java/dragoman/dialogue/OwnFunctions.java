package dragoman.dialogue;

import dragoman.compose.Functions;
import dragoman.compose.Phrasebook;
import dragoman.deliver.ChatKind;
import dragoman.deliver.IncomingMessage;
import dragoman.model.Answer;
import dragoman.model.Enclosure;
import dragoman.model.Function;
import dragoman.model.Question;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Replies to calls for what only a chat in Telegram can do: its settings, files, and what whoever runs the bot may do. */
final class OwnFunctions {

    private static final Pattern WITH_TEXT = Pattern.compile("/(add|broadcast)(?=\\s|$)(.*)", Pattern.DOTALL);

    private final Brain brain;
    private final Talk.Notes notes;
    private final SettingCards settingCards;
    private final Exports exports;
    private final Talk.Rights rights;
    private final Administration administration;

    OwnFunctions(
            Brain brain,
            Talk.Notes notes,
            SettingCards settingCards,
            Talk.Rights rights,
            Administration administration) {
        this.brain = brain;
        this.notes = notes;
        this.settingCards = settingCards;
        this.exports = new Exports(notes.answers());
        this.rights = rights;
        this.administration = administration;
    }

    /**
     * The reply to a command of whoever runs the bot that carries a text of its own; such a text is taken as it is, of any
     * length and with its lines.
     */
    Optional<OutgoingMessage> ofOperator(IncomingMessage message, Phrasebook book) {
        Matcher command = WITH_TEXT.matcher(message.text());
        if (!command.matches()) {
            return Optional.empty();
        }
        Function function = command.group(1).equals("add") ? Function.ADD : Function.BROADCAST;
        return turn(message, book).reply(function, command.group(2).strip());
    }

    Turn turn(IncomingMessage message, Phrasebook book) {
        return new Turn(message, book);
    }

    /** Whether a user may change what concerns all of a chat. */
    boolean mayChange(String chat, ChatKind kind, String user) {
        return kind == ChatKind.PRIVATE || administration.admins().contains(user) || rights.administers(chat, user);
    }

    /** One message, shown as understood before the brain replies to it. */
    final class Turn implements java.util.function.Function<Question, Optional<Answer>> {

        private final IncomingMessage message;
        private final Phrasebook book;
        private @Nullable OutgoingMessage said;

        private Turn(IncomingMessage message, Phrasebook book) {
            this.message = message;
            this.book = book;
        }

        /** What was said in the brain's place, if anything. */
        Optional<OutgoingMessage> said() {
            return Optional.ofNullable(said);
        }

        @Override
        public Optional<Answer> apply(Question question) {
            if (!(question instanceof Question.Call call)) {
                return Optional.empty();
            }
            Optional<OutgoingMessage> reply = refused(call).or(() -> reply(call.function(), call.argument()));
            said = reply.orElse(null);
            return reply.map(r -> Functions.said(call.function()));
        }

        /** In a group only its admins change what concerns all. */
        private Optional<OutgoingMessage> refused(Question.Call call) {
            return changesTheChat(call) && !mayChange(message.chat(), message.kind(), message.sender())
                    ? Optional.of(Said.in(book, "group.admins"))
                    : Optional.empty();
        }

        private Optional<OutgoingMessage> reply(Function function, String argument) {
            if (function.administrative()) {
                return Optional.of(administered(function, argument));
            }
            return switch (function) {
                case SETTINGS -> Optional.of(settings(argument));
                case LANGUAGE -> Manners.in(argument).map(wish -> settings(argument));
                case EXPORT -> Optional.of(export(argument));
                case FORGET -> {
                    notes.answers().forget(message.chat());
                    notes.manners().forget(message.chat());
                    yield Optional.empty();
                }
                default -> Optional.empty();
            };
        }

        private OutgoingMessage settings(String words) {
            Manners.in(words).ifPresent(wish -> notes.manners().set(message.chat(), wish));
            Phrasebook now = notes.manners().book(message.chat(), message.language());
            return settingCards.of(message.chat(), now, Phrasebook.of(message.language()));
        }

        private OutgoingMessage export(String wish) {
            Exports.File file = exports.of(message.chat(), wish, brain.passages());
            return file.text().isEmpty()
                    ? Said.in(book, "export.none")
                    : Said.in(book, file.phrase())
                            .enclosing(
                                    Enclosure.document(file.name(), file.text().getBytes(StandardCharsets.UTF_8)));
        }

        private OutgoingMessage administered(Function function, String argument) {
            if (!administration.admins().contains(message.sender())) {
                return Said.in(book, "admin.only");
            }
            return switch (function) {
                case ADD ->
                    argument.isBlank()
                            ? Said.in(book, "add.usage")
                            : Said.in(book, administration.add().apply(argument));
                case FEEDS -> Said.in(book, administration.feeds().apply(argument));
                case STATS -> Said.in(book, administration.stats().get());
                default ->
                    argument.isBlank()
                            ? Said.in(book, "broadcast.usage")
                            : Said.in(
                                    book,
                                    "broadcast.done",
                                    administration.broadcast().send(key(), argument));
            };
        }

        /** The same message is never sent to all twice, also where it is handled again after a crash. */
        private String key() {
            return "broadcast/" + message.chat() + "/" + message.messageId();
        }
    }

    private boolean changesTheChat(Question.Call call) {
        return switch (call.function()) {
            case SUBSCRIBE, UNSUBSCRIBE, STATUS -> brain.changesSubscriptions(call);
            case SETTINGS, LANGUAGE, FORGET -> true;
            default -> false;
        };
    }
}
