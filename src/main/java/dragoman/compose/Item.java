package dragoman.compose;

import org.jspecify.annotations.Nullable;

/**
 * A piece of news in a summary.
 *
 * @param change what it changes of what the reader was told; null where it is simply new
 * @param other the passage that speaks against it, with the line that leads over to it; null where none does
 */
record Item(
        Candidate lead, @Nullable Change change, @Nullable Opposite other) {}
