package dragoman.compose;

import dragoman.model.Block;
import dragoman.model.Wording;
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
            case Block.Gap _ -> "";
            case Block.Phrase phrase -> book.line(phrase);
            case Block.Excerpt excerpt -> quoted(excerpt.text()) + "\n  " + source(excerpt, book);
            case Block.Context context ->
                quoted(context.before() + "▶" + context.passage() + "◀" + context.after()) + "\n  "
                        + book.line(context.source());
            case Block.Compared compared ->
                compared.wording().stream().map(Plain::of).collect(Collectors.joining(" "));
        };
    }

    private static String source(Block.Excerpt excerpt, Phrasebook book) {
        String source = book.line(excerpt.source());
        return excerpt.link() == null ? source : source + ", " + TextFragment.page(excerpt.link());
    }

    /** As programs that compare texts word for word mark it: [-left out-], {+put in+}. */
    private static String of(Wording wording) {
        return switch (wording.kind()) {
            case SAME -> wording.text();
            case ASKED -> "[-" + wording.text() + "-]";
            case TOLD -> "{+" + wording.text() + "+}";
            case PASSED -> "…";
        };
    }

    private static String quoted(String text) {
        return "  | " + text.replace("\n", "\n  | ");
    }
}
