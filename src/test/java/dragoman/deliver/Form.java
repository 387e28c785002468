package dragoman.deliver;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form with a file, as the Bot API takes it: its fields, and of a file its size. */
final class Form {

    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");

    private Form() {}

    static ObjectNode read(String contentType, byte[] body) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        String boundary = "--" + contentType.substring(contentType.indexOf("boundary=") + 9);
        for (String part : new String(body, StandardCharsets.ISO_8859_1).split(Pattern.quote(boundary))) {
            int head = part.indexOf("\r\n\r\n");
            Matcher name = NAME.matcher(part);
            if (head > 0 && name.find()) {
                String value = part.substring(head + 4, part.length() - 2);
                boolean file = part.substring(0, head).contains("filename=");
                fields.put(name.group(1), file ? "file of " + value.length() + " bytes" : utf8(value));
            }
        }
        return fields;
    }

    private static String utf8(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
