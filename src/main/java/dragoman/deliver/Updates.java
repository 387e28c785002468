package dragoman.deliver;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a batch apart without looking into its updates. */
final class Updates {

    private static final Pattern ID = Pattern.compile("\"update_id\"\\s*:\\s*(\\d{1,9})");

    private Updates() {}

    /** An update without a number could never be confirmed, so it is passed over; the next one's number covers it. */
    static Batch split(JsonNode updates) {
        List<RawUpdate> split = new ArrayList<>();
        for (JsonNode update : updates) {
            if (update.path("update_id").canConvertToInt()) {
                split.add(new RawUpdate(update.path("update_id").asLong(), update.toString(), true));
            }
        }
        return new Batch(split);
    }

    /** An answer that holds one update and is not JSON: its number is all that is needed to get past it. */
    static Fetched salvage(String text) {
        Matcher id = ID.matcher(text);
        return id.find()
                ? new Batch(List.of(new RawUpdate(Long.parseLong(id.group(1)), text, false)))
                : new TryLater(Duration.ZERO, "an answer that is not JSON");
    }
}
