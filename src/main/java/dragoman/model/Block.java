package dragoman.model;

/** A part of a message, before it is written for a console or for Telegram. */
public sealed interface Block {

    /** A line in the bot's own words. */
    record Line(String text) implements Block {}

    /** A passage in its source's words, with the line that names the source. */
    record Excerpt(String text, String source, boolean verbatim) implements Block {}
}
