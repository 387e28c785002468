package dragoman.read;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How web servers are asked.
 *
 * @param mostBytes of one body, unpacked; a longer one is no answer
 * @param patience for one request as a whole, from the look-up of the host to the last byte
 * @param contact where whoever runs a server can write to, said with each request; null for nowhere
 * @param privateAddresses whether hosts in networks that are not public may be asked, as this machine itself
 */
public record WebRules(
        int mostBytes, Duration patience, @Nullable String contact, boolean privateAddresses) {}
