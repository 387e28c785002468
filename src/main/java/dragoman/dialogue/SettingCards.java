package dragoman.dialogue;

import dragoman.compose.Phrasebook;
import dragoman.deliver.Button;
import dragoman.deliver.Keyboard;
import dragoman.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows what a chat has set, with buttons to set it otherwise. */
final class SettingCards {

    private final Manners manners;

    SettingCards(Manners manners) {
        this.manners = manners;
    }

    /** @param own the texts in the language that the reader's Telegram has */
    OutgoingMessage of(String chat, Phrasebook book, Phrasebook own) {
        Optional<String> chosen = manners.chosen(chat);
        boolean brief = manners.brief(chat);
        Object language = chosen.<Object>map(l -> Phrasebook.of(l).ownName())
                .orElseGet(() -> Block.Phrase.of("settings.language.own", own.ownName()));
        List<Block> blocks = List.of(
                Block.Phrase.of("settings.heading"),
                Block.Phrase.of("settings.language", language),
                Block.Phrase.of(brief ? "settings.length.short" : "settings.length.full"),
                Block.Phrase.of("settings.more"));
        List<List<Button>> rows = new ArrayList<>();
        rows.add(languages("en", "de", "fr"));
        rows.add(languages("ru", "ar"));
        rows.add(List.of(key(book.say("button.language.own"), Manners.LANGUAGE, Manners.OWN)));
        rows.add(List.of(
                brief
                        ? key(book.say("button.length.full"), Manners.LENGTH, Manners.FULL)
                        : key(book.say("button.length.short"), Manners.LENGTH, Manners.SHORT)));
        return Said.in(book, blocks).with(new Keyboard(rows));
    }

    private static List<Button> languages(String... languages) {
        return List.of(languages).stream()
                .map(l -> key(Phrasebook.of(l).ownName(), Manners.LANGUAGE, l))
                .toList();
    }

    private static Button key(String label, String name, String value) {
        return new Button.Press(label, new Press.Setting(name, value).data());
    }
}
