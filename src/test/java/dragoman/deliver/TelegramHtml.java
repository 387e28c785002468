package dragoman.deliver;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telegram's HTML style as strictly as the Bot API reads it; shares nothing with the code under test. */
public final class TelegramHtml {

    private static final Set<String> TAGS = Set.of(
            "b",
            "strong",
            "i",
            "em",
            "u",
            "ins",
            "s",
            "strike",
            "del",
            "span",
            "tg-spoiler",
            "a",
            "tg-emoji",
            "code",
            "pre",
            "blockquote");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z-]+)((?:\\s+[a-z]+(?:=\"[^\"<>]*\")?)*)>");
    private static final Pattern ENTITY = Pattern.compile("&(?:(lt|gt|amp|quot)|#(\\d+));");

    private TelegramHtml() {}

    /** What the reader sees; throws with Telegram's words when it cannot be parsed. */
    public static String visible(String html) {
        StringBuilder seen = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        int at = 0;
        while (at < html.length()) {
            char next = html.charAt(at);
            if (next == '<') {
                at = tag(html, at, open);
            } else if (next == '&') {
                at = entity(html, at, seen);
            } else {
                seen.append(next);
                at++;
            }
        }
        if (!open.isEmpty()) {
            throw refused("Can't find end tag corresponding to start tag \"" + open.peek() + "\"");
        }
        return seen.toString().strip();
    }

    private static int tag(String html, int at, Deque<String> open) {
        Matcher tag = TAG.matcher(html).region(at, html.length());
        if (!tag.lookingAt() || !TAGS.contains(tag.group(2))) {
            throw refused("Unsupported start tag at byte offset " + at);
        }
        if (tag.group(1).isEmpty()) {
            if (tag.group(2).equals("blockquote") && open.contains("blockquote")) {
                throw refused("blockquote entities can't be nested");
            }
            open.push(tag.group(2));
        } else if (open.isEmpty() || !open.pop().equals(tag.group(2))) {
            throw refused("Unmatched end tag at byte offset " + at);
        }
        return tag.end();
    }

    /** Telegram lets an ampersand that begins no entity pass; the stub does not, since it is a slip of escaping. */
    private static int entity(String html, int at, StringBuilder seen) {
        Matcher entity = ENTITY.matcher(html).region(at, html.length());
        if (!entity.lookingAt()) {
            throw refused("Unescaped ampersand at byte offset " + at);
        }
        String name = entity.group(1);
        if (name == null) {
            seen.appendCodePoint(Integer.parseInt(entity.group(2)));
        } else {
            seen.append(
                    switch (name) {
                        case "lt" -> '<';
                        case "gt" -> '>';
                        case "amp" -> '&';
                        default -> '"';
                    });
        }
        return entity.end();
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("Bad Request: can't parse entities: " + why);
    }
}
