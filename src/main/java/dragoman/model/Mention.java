package dragoman.model;

import org.jspecify.annotations.Nullable;

/**
 * An actor named in a passage.
 *
 * @param actor canonical name
 * @param span where the mention stands; null where the body is not held
 */
public record Mention(
        String article, int passage, String actor, @Nullable Span span) {}
