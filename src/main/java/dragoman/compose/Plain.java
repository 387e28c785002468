package dragoman.compose;

import dragoman.model.Block;
import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks as plain text, for a console or where a chat takes no markup. */
public final class Plain {

    private Plain() {}

    public static String of(List<Block> blocks) {
        return of(blocks, Phrasebook.ENGLISH);
    }

    /** In the language of a book; passages stay in their own. */
    public static String of(List<Block> blocks, Phrasebook book) {
        return blocks.stream().map(block -> of(block, book)).collect(Collectors.joining("\n"));
    }

    private static String of(Block block, Phrasebook book) {
        return switch (block) {
            case Block.Line line -> book.line(line);
            case Block.Phrase phrase -> book.line(phrase);
            case Block.Excerpt excerpt -> quoted(excerpt.text()) + "\n  " + book.source(excerpt.source());
            case Block.Context context ->
                quoted(context.before() + "▶" + context.passage() + "◀" + context.after()) + "\n  "
                        + book.source(context.source());
        };
    }

    private static String quoted(String text) {
        return "  | " + text.replace("\n", "\n  | ");
    }
}
