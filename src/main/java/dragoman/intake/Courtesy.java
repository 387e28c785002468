package dragoman.intake;

import java.time.Duration;

/**
 * How hosts are treated.
 *
 * @param pause between two requests to one host
 * @param patience the longest that one request takes; a turn that was not given back, as after a crash, ends after it
 */
public record Courtesy(Duration pause, Duration patience) {}
