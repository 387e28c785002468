package dragoman.deliver;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The buttons under a message, row by row. */
public record Keyboard(List<List<Button>> rows) {

    /** No buttons; in an edit it takes away those that there were. */
    public static final Keyboard NONE = new Keyboard(List.of());

    public Keyboard {
        rows = rows.stream().filter(row -> !row.isEmpty()).map(List::copyOf).toList();
    }

    /** As the Bot API has it: an {@code InlineKeyboardMarkup}. */
    public String json() {
        ObjectNode markup = Reply.JSON.createObjectNode();
        ArrayNode written = markup.putArray("inline_keyboard");
        for (List<Button> row : rows) {
            ArrayNode buttons = written.addArray();
            row.forEach(button -> write(button, buttons.addObject()));
        }
        return markup.toString();
    }

    private static void write(Button button, ObjectNode into) {
        into.put("text", button.label());
        switch (button) {
            case Button.Press(String label, String data) -> into.put("callback_data", data);
            case Button.Link(String label, String url) -> into.put("url", url);
            case Button.Share(String label, String query) -> into.put("switch_inline_query", query);
        }
    }
}
