package dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bot replies. */
public sealed interface Answer {

    /** What the reader sees, in order. */
    List<Block> blocks();

    /** Questions that the store can answer. */
    default List<String> suggestions() {
        return List.of();
    }

    /** The sources answer; {@code citations} best first, {@code verdict} for yes/no questions and quote checks. */
    record Cited(
            List<Block> blocks,
            List<Citation> citations,
            @Nullable Verdict verdict,
            @Nullable Function function,
            double confidence,
            List<String> suggestions)
            implements Answer {

        public Cited {
            blocks = List.copyOf(blocks);
            citations = List.copyOf(citations);
            suggestions = List.copyOf(suggestions);
            if (citations.isEmpty()) {
                throw new IllegalArgumentException("an answer cites at least one passage");
            }
        }
    }

    /** The question takes for granted what the sources contradict. */
    record Correction(
            List<Block> blocks,
            List<Citation> citations,
            @Nullable Verdict verdict,
            double confidence) implements Answer {

        public Correction {
            blocks = List.copyOf(blocks);
            citations = List.copyOf(citations);
        }
    }

    /** The sources do not say; {@code related} is the nearest they do say. */
    record Abstention(
            List<Block> blocks,
            List<Citation> related,
            @Nullable Verdict verdict,
            double confidence,
            List<String> suggestions)
            implements Answer {

        public Abstention {
            blocks = List.copyOf(blocks);
            related = List.copyOf(related);
            suggestions = List.copyOf(suggestions);
        }
    }

    /** Two readings are close; {@code suggestions} are the readings. */
    record Clarification(List<Block> blocks, List<String> suggestions) implements Answer {

        public Clarification {
            blocks = List.copyOf(blocks);
            suggestions = List.copyOf(suggestions);
        }
    }

    /** A command or small talk was dealt with. */
    record Handled(List<Block> blocks, Function function, List<String> suggestions) implements Answer {

        public Handled {
            blocks = List.copyOf(blocks);
            suggestions = List.copyOf(suggestions);
        }
    }

    /** The message could not be read as a question; the text says what to do. */
    record Fault(List<Block> blocks) implements Answer {

        public Fault {
            blocks = List.copyOf(blocks);
        }
    }
}
