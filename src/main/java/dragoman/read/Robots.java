package dragoman.read;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import okhttp3.HttpUrl;

/**
 * What a site's robots.txt asks of this program (RFC 9309). A site without one allows everything, and one whose server is
 * at a loss nothing for now.
 */
public final class Robots {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int SERVER_ERROR = 500;

    private final BaseRobotRules rules;

    private Robots(BaseRobotRules rules) {
        this.rules = rules;
    }

    /** Where a site keeps them, by any address on it. */
    public static String address(String page) {
        HttpUrl url = HttpUrl.get(page);
        return String.valueOf(url.resolve("/robots.txt"));
    }

    /** Reads what came of asking for them; a redirect that was not followed to its end counts as none. */
    public static Robots of(String address, Fetched fetched) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        return new Robots(
                switch (fetched) {
                    case Fetched.Body body ->
                        parser.parseContent(
                                address, body.raw().bytes(), "text/plain", List.of(Web.NAME.toLowerCase(Locale.ROOT)));
                    case Fetched.Denied denied -> parser.failedFetch(denied.code());
                    case Fetched.Moved _, Fetched.Unchanged _ -> parser.failedFetch(404);
                    case Fetched.Failed _ -> parser.failedFetch(SERVER_ERROR);
                });
    }

    /** Whether the server was at a loss, so that it should be asked again before anything else is. */
    public boolean isUnsettled() {
        return rules.isDeferVisits();
    }

    public boolean allow(String page) {
        return rules.isAllowed(page);
    }

    /** The pause that the site asks for between two requests, a minute at most; zero where it asks for none. */
    public Duration pause() {
        long millis = rules.getCrawlDelay();
        return Duration.ofMillis(Math.clamp(millis, 0, LONGEST_PAUSE.toMillis()));
    }
}
