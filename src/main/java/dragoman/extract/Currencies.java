package dragoman.extract;

import dragoman.language.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Money's marks and names and their codes (ISO 4217). */
final class Currencies {

    private static final Map<String, String> MARKS = Map.of(
            "$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₽", "RUB", "₴", "UAH", "₺", "TRY", "₹", "INR", "₪", "ILS");
    private static final Map<String, String> CODES_BEFORE_MARK =
            Map.of("US", "USD", "C", "CAD", "CA", "CAD", "A", "AUD", "AU", "AUD", "HK", "HKD", "NZ", "NZD", "S", "SGD");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("pound", "GBP"),
            Map.entry("sterling", "GBP"),
            Map.entry("yen", "JPY"),
            Map.entry("yuan", "CNY"),
            Map.entry("renminbi", "CNY"),
            Map.entry("ruble", "RUB"),
            Map.entry("rouble", "RUB"),
            Map.entry("rupee", "INR"),
            Map.entry("lira", "TRY"),
            Map.entry("shekel", "ILS"),
            Map.entry("riyal", "SAR"),
            Map.entry("hryvnia", "UAH"),
            Map.entry("zloty", "PLN"));
    private static final Map<String, String> OF_STATES = Map.ofEntries(
            Map.entry("us dollar", "USD"),
            Map.entry("u.s. dollar", "USD"),
            Map.entry("american dollar", "USD"),
            Map.entry("canadian dollar", "CAD"),
            Map.entry("australian dollar", "AUD"),
            Map.entry("egyptian pound", "EGP"),
            Map.entry("syrian pound", "SYP"),
            Map.entry("lebanese pound", "LBP"),
            Map.entry("sudanese pound", "SDG"),
            Map.entry("british pound", "GBP"),
            Map.entry("turkish lira", "TRY"),
            Map.entry("pakistani rupee", "PKR"),
            Map.entry("indian rupee", "INR"),
            Map.entry("swiss franc", "CHF"),
            Map.entry("iraqi dinar", "IQD"),
            Map.entry("jordanian dinar", "JOD"),
            Map.entry("iranian rial", "IRR"));

    private Currencies() {}

    /** The currency of a mark or code at an index: "$", "€", "EUR". */
    static Optional<String> mark(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        String before = text.equals("$") && at > 0
                ? CODES_BEFORE_MARK.get(tokens.get(at - 1).text())
                : null;
        if (before != null) {
            return Optional.of(before);
        }
        String code = MARKS.get(text);
        return code != null ? Optional.of(code) : Optional.of(text).filter(Currencies::isCode);
    }

    /** Whether letters before a mark belong to it: the "US" of "US$". */
    static boolean belongs(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at).text().equals("$")
                && CODES_BEFORE_MARK.containsKey(tokens.get(at - 1).text())
                && tokens.get(at - 1).span().end() == tokens.get(at).span().start();
    }

    /** A currency's name at an index: "euros", "Canadian dollars"; pounds of something are a weight. */
    static Optional<Name> name(List<Token> tokens, int at) {
        if (at + 1 < tokens.size()) {
            String two = OF_STATES.get(
                    tokens.get(at).lower() + " " + singular(tokens.get(at + 1).lower()));
            if (two != null) {
                return Optional.of(new Name(two, at + 2));
            }
        }
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        String word = singular(tokens.get(at).lower());
        boolean weight = word.equals("pound")
                && ((at + 1 < tokens.size() && tokens.get(at + 1).lower().equals("of"))
                        || tokens.subList(Math.max(0, at - 4), at).stream()
                                .anyMatch(t -> t.lower().startsWith("weigh")));
        String one =
                weight ? null : isCode(tokens.get(at).text()) ? tokens.get(at).text() : NAMES.get(word);
        return Optional.ofNullable(one).map(code -> new Name(code, at + 1));
    }

    /**
     * A currency named behind its number.
     *
     * @param end index behind its name
     */
    record Name(String code, int end) {}

    private static boolean isCode(String text) {
        return NAMES.containsValue(text) || OF_STATES.containsValue(text) || CODES_BEFORE_MARK.containsValue(text);
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
