package dragoman.deliver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The commands that Telegram offers while one types, for some chats and one language.
 *
 * @param language two letters; null for everyone who has no menu of an own language
 */
public record Menu(Scope scope, @Nullable String language, List<Entry> entries) {

    public Menu {
        entries = List.copyOf(entries);
    }

    /**
     * A line of the menu.
     *
     * @param command without the slash: small letters, digits and underscores
     */
    public record Entry(String command, String description) {}

    /** Who sees a menu; the narrowest one that fits a chat is shown. */
    public sealed interface Scope {}

    /** The scopes that need no further word. */
    public enum Wide implements Scope {
        EVERYONE("default"),
        PRIVATE_CHATS("all_private_chats"),
        GROUPS("all_group_chats"),
        GROUP_ADMINS("all_chat_administrators");

        private final String type;

        Wide(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }

    /** One chat, as that of an admin of the bot. */
    public record OneChat(String chat) implements Scope {}
}
