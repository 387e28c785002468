package dragoman.compose;

import dragoman.model.Block;
import dragoman.model.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks as plain text, for a console or where a chat takes no markup. */
public final class Plain {

    private Plain() {}

    public static String of(List<Block> blocks) {
        return blocks.stream().map(Plain::of).collect(Collectors.joining("\n"));
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Line line -> line.text();
            case Block.Excerpt excerpt -> "  | " + excerpt.text().replace("\n", "\n  | ") + "\n  " + source(excerpt);
            case Block.Compared compared ->
                compared.wording().stream().map(Plain::of).collect(Collectors.joining(" "));
        };
    }

    private static String source(Block.Excerpt excerpt) {
        return excerpt.link() == null ? excerpt.source() : excerpt.source() + ", " + TextFragment.page(excerpt.link());
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
}
