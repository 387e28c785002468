package dragoman.deliver;

/** What comes of asking Telegram whether somebody may have the bot post in a channel. */
public sealed interface Channel {

    /**
     * He may, and the bot can.
     *
     * @param chat the channel's number, under which it stays the same when it is renamed
     */
    record Open(String chat) implements Channel {}

    /** He may not, or the bot cannot. */
    record Closed(Why why) implements Channel {}

    /** Why nothing can be done for a channel. */
    enum Why {
        /** There is none of that name, or it is private and the bot is not in it. */
        UNKNOWN,
        /** It is a group or a person. */
        NO_CHANNEL,
        /** The bot is not among its admins, or may not post. */
        SILENT,
        /** Who asks is not among its admins, or may not post. */
        NOT_HIS,
        /** Telegram gave no answer. */
        UNTOLD
    }
}
