package dragoman.store;

import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * Makes every text that is bound to a statement one that every database takes.
 *
 * <p>PostgreSQL refuses the character NUL, and a surrogate without its other half has no UTF-8. Both become the
 * replacement character U+FFFD, one code unit for one, so that offsets into a body stay right.
 */
final class Storable extends AbstractArgumentFactory<String> {

    private static final char REPLACEMENT = '\uFFFD';

    Storable() {
        super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String value, ConfigRegistry config) {
        String text = text(value);
        return (position, statement, context) -> statement.setString(position, text);
    }

    static String text(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (unfit(value, at)) {
                return replaced(value);
            }
        }
        return value;
    }

    private static String replaced(String value) {
        StringBuilder text = new StringBuilder(value);
        for (int at = 0; at < value.length(); at++) {
            if (unfit(value, at)) {
                text.setCharAt(at, REPLACEMENT);
            }
        }
        return text.toString();
    }

    private static boolean unfit(String value, int at) {
        char unit = value.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return at == 0 || !Character.isHighSurrogate(value.charAt(at - 1));
        }
        return unit == 0;
    }
}
