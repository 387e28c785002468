package dragoman.deliver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The smallest part of a message that a cut must not go through: a tag, an entity or a character.
 *
 * @param source how it is written in HTML
 * @param text what the reader sees of it
 */
record HtmlToken(String source, String text) {

    private static final Pattern TOKEN = Pattern.compile(
            "</?[a-zA-Z][a-zA-Z-]*(?:\\s[^<>]*)?>" + "|&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|lt|gt|amp|quot);"
                    + "|[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|.",
            Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("</?([a-zA-Z-]+)");

    /** NUL is dropped, since neither Telegram nor every database takes it. */
    static List<HtmlToken> of(String html) {
        List<HtmlToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(html.replace("\0", ""));
        while (matcher.find()) {
            tokens.add(token(matcher.group()));
        }
        return tokens;
    }

    int length() {
        return text.length();
    }

    boolean opens() {
        return isTag() && !closes();
    }

    boolean closes() {
        return isTag() && source.startsWith("</");
    }

    boolean closesBlock() {
        return closes() && (name().equals("blockquote") || name().equals("pre"));
    }

    boolean isLineBreak() {
        return text.equals("\n");
    }

    boolean isSpace() {
        return text.isBlank() && !isTag();
    }

    /** The tag's name, without its attributes. */
    String name() {
        Matcher matcher = NAME.matcher(source);
        return matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private boolean isTag() {
        return text.isEmpty();
    }

    private static HtmlToken token(String source) {
        boolean tag = source.length() > 2 && source.startsWith("<");
        boolean entity = source.length() > 2 && source.startsWith("&");
        return new HtmlToken(source, tag ? "" : entity ? unescaped(source) : source);
    }

    private static String unescaped(String entity) {
        return switch (entity) {
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&amp;" -> "&";
            case "&quot;" -> "\"";
            default -> character(entity);
        };
    }

    private static String character(String entity) {
        boolean hex = entity.startsWith("&#x");
        int point = Integer.parseInt(entity, hex ? 3 : 2, entity.length() - 1, hex ? 16 : 10);
        return Character.isValidCodePoint(point) && point > 0 ? Character.toString(point) : "?";
    }
}
