package dragoman.dialogue;

import dragoman.compose.Html;
import dragoman.compose.Phrasebook;
import dragoman.compose.Pictures;
import dragoman.compose.Theme;
import dragoman.model.Answer;
import dragoman.model.Enclosure;
import dragoman.model.Function;
import dragoman.model.Picture;
import java.util.Optional;

/** Puts a picture in front of replies that people would rather look at than read; the words follow it always. */
final class Illustrations {

    private final Pictures pictures;

    Illustrations(Pictures pictures) {
        this.pictures = pictures;
    }

    /**
     * The picture that belongs to a reply, with its caption; empty where there is none to show.
     *
     * @param argument what was asked for, which may narrow it
     */
    Optional<OutgoingMessage> of(Answer answer, String argument, Passages passages, Phrasebook book) {
        return function(answer)
                .flatMap(Illustrations::kind)
                .map(kind -> pictures.of(kind, passages.material(argument), Theme.LIGHT, book))
                .flatMap(Illustrations::message);
    }

    private static Optional<OutgoingMessage> message(Picture picture) {
        return picture.drawn()
                .map(png ->
                        new OutgoingMessage(Html.escape(picture.caption())).enclosing(Enclosure.photo(png.bytes())));
    }

    private static Optional<Function> function(Answer answer) {
        return switch (answer) {
            case Answer.Cited cited -> Optional.ofNullable(cited.function());
            case Answer.Handled handled -> Optional.of(handled.function());
            case Answer.Correction _, Answer.Abstention _, Answer.Clarification _, Answer.Fault _ -> Optional.empty();
        };
    }

    private static Optional<Picture.Kind> kind(Function function) {
        return switch (function) {
            case TIMELINE -> Optional.of(Picture.Kind.TIMELINE);
            case POSITIONS -> Optional.of(Picture.Kind.POSITIONS);
            case ACTORS -> Optional.of(Picture.Kind.WHO);
            default -> Optional.empty();
        };
    }
}
