package dragoman.compose;

import dragoman.model.Block;
import dragoman.model.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks in Telegram's HTML style, every character of a text escaped. */
public final class Html {

    private Html() {}

    public static String of(List<Block> blocks) {
        return of(blocks, Phrasebook.ENGLISH);
    }

    /** In the language of a book; passages stay in their own. */
    public static String of(List<Block> blocks, Phrasebook book) {
        StringBuilder html = new StringBuilder();
        boolean heads = blocks.stream().anyMatch(b -> b instanceof Block.Excerpt);
        for (Block block : blocks) {
            String text = of(block, book);
            html.append(html.isEmpty() ? (heads ? first(block, text) : text) : "\n" + text);
        }
        return html.toString();
    }

    /** What stands above passages catches the eye. */
    private static String first(Block block, String text) {
        return switch (block) {
            case Block.Phrase _ -> "<b>" + text + "</b>";
            case Block.Gap _, Block.Excerpt _, Block.Context _, Block.Compared _ -> text;
        };
    }

    private static String of(Block block, Phrasebook book) {
        return switch (block) {
            case Block.Gap _ -> "";
            case Block.Phrase phrase -> escape(book.line(phrase));
            case Block.Excerpt excerpt ->
                "<blockquote expandable>" + passage(excerpt.text(), book) + "</blockquote>\n<i>" + source(excerpt, book)
                        + "</i>";
            case Block.Context context ->
                "<blockquote>" + passage(context.before(), book) + "<b>" + passage(context.passage(), book) + "</b>"
                        + passage(context.after(), book) + "</blockquote>\n<i>" + escape(book.line(context.source()))
                        + "</i>";
            case Block.Compared compared ->
                compared.wording().stream().map(Html::of).collect(Collectors.joining(" "));
        };
    }

    private static String passage(String text, Phrasebook book) {
        return escape(book.passage(text));
    }

    private static String source(Block.Excerpt excerpt, Phrasebook book) {
        String source = escape(book.line(excerpt.source()));
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

    /** A text with the characters escaped that mean something to the parser of Telegram. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
