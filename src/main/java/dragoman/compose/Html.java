package dragoman.compose;

import dragoman.model.Block;
import dragoman.model.Wording;
import java.util.List;
import java.util.stream.Collectors;

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
                "<blockquote expandable>" + escape(excerpt.text()) + "</blockquote>\n<i>" + source(excerpt) + "</i>";
            case Block.Compared compared ->
                compared.wording().stream().map(Html::of).collect(Collectors.joining(" "));
        };
    }

    private static String source(Block.Excerpt excerpt) {
        String source = escape(excerpt.source());
        return excerpt.link() == null ? source : "<a href=\"" + escape(excerpt.link()) + "\">" + source + "</a>";
    }

    /** What only the question has is struck through, what only the sources have is underlined. */
    private static String of(Wording wording) {
        return switch (wording.kind()) {
            case SAME -> escape(wording.text());
            case ASKED -> "<s>" + escape(wording.text()) + "</s>";
            case TOLD -> "<u>" + escape(wording.text()) + "</u>";
            case PASSED -> "…";
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
