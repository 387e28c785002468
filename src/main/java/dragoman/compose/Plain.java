package dragoman.compose;

import dragoman.model.Block;
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
            case Block.Excerpt excerpt -> "  | " + excerpt.text().replace("\n", "\n  | ") + "\n  " + excerpt.source();
        };
    }
}
