package dragoman.dialogue;

import dragoman.compose.CommandList;
import dragoman.compose.Phrasebook;
import dragoman.deliver.Menu;
import dragoman.deliver.Telegram;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells Telegram the bot's commands, for each kind of chat in each language, and what it says of itself. */
public final class Signboard {

    private static final Logger LOG = LoggerFactory.getLogger(Signboard.class);
    private static final String USUAL = "en";

    private Signboard() {}

    /**
     * Registers all of it; what Telegram does not take is left as it was until the next start.
     *
     * @param admins the numbers of those who run the bot; each sees the commands for them in the private chat
     */
    public static void hang(Telegram telegram, Collection<String> admins) {
        boolean taken = Phrasebook.LANGUAGES.stream()
                .flatMap(language -> menus(language, admins))
                .map(telegram::offer)
                .reduce(true, Boolean::logicalAnd);
        boolean described = Phrasebook.LANGUAGES.stream()
                .map(language -> described(telegram, language))
                .reduce(true, Boolean::logicalAnd);
        if (!taken || !described) {
            LOG.warn("Telegram did not take all menus; the next start offers them again");
        }
    }

    private static Stream<Menu> menus(String language, Collection<String> admins) {
        return Stream.concat(
                Stream.of(
                        menu(Menu.Wide.EVERYONE, language, CommandList.Audience.PRIVATE),
                        menu(Menu.Wide.GROUPS, language, CommandList.Audience.GROUP)),
                admins.stream().map(a -> menu(new Menu.OneChat(a), language, CommandList.Audience.ADMIN)));
    }

    private static Menu menu(Menu.Scope scope, String language, CommandList.Audience audience) {
        List<Menu.Entry> entries = CommandList.of(audience, Phrasebook.of(language)).stream()
                .map(item -> new Menu.Entry(item.command(), item.description()))
                .toList();
        return new Menu(scope, code(language), entries);
    }

    private static boolean described(Telegram telegram, String language) {
        Phrasebook book = Phrasebook.of(language);
        String brief = book.say("help.intro");
        return telegram.describe(brief + "\n\n" + book.say("help.how"), brief, code(language));
    }

    /** English is for everyone who has no menu of an own language. */
    private static @Nullable String code(String language) {
        return language.equals(USUAL) ? null : language;
    }
}
