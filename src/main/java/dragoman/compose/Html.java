package dragoman.compose;

import dragoman.model.Block;
import java.util.List;

/** Writes blocks in Telegram's HTML style, every character of a text escaped. */
public final class Html {

    private Html() {}

    public static String of(List<Block> blocks) {
        StringBuilder html = new StringBuilder();
        for (Block block : blocks) {
            html.append(html.isEmpty() ? "" : "\n").append(of(block));
        }
        return html.toString();
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Line line -> escape(line.text());
            case Block.Excerpt excerpt ->
                "<blockquote expandable>" + escape(excerpt.text()) + "</blockquote>\n<i>" + escape(excerpt.source())
                        + "</i>";
        };
    }

    /** The three characters that Telegram's parser knows, and the quotation mark. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
