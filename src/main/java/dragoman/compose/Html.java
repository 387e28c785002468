package dragoman.compose;

import dragoman.model.Block;
import java.util.List;

/** Writes blocks in Telegram's HTML style, every character of a text escaped. */
public final class Html {

    private Html() {}

    public static String of(List<Block> blocks) {
        return of(blocks, Phrasebook.ENGLISH);
    }

    /** In the language of a book; passages stay in their own. */
    public static String of(List<Block> blocks, Phrasebook book) {
        StringBuilder html = new StringBuilder();
        for (Block block : blocks) {
            html.append(html.isEmpty() ? "" : "\n").append(of(block, book));
        }
        return html.toString();
    }

    private static String of(Block block, Phrasebook book) {
        return switch (block) {
            case Block.Line line -> escape(book.line(line));
            case Block.Phrase phrase -> escape(book.line(phrase));
            case Block.Excerpt excerpt ->
                "<blockquote expandable>" + escape(excerpt.text()) + "</blockquote>\n<i>"
                        + escape(book.source(excerpt.source())) + "</i>";
            case Block.Context context ->
                "<blockquote>" + escape(context.before()) + "<b>" + escape(context.passage()) + "</b>"
                        + escape(context.after()) + "</blockquote>\n<i>" + escape(book.source(context.source()))
                        + "</i>";
        };
    }

    /** A text with the characters escaped that mean something to the parser of Telegram. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
