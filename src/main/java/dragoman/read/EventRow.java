package dragoman.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry of {@code events.yaml}. */
record EventRow(
        String date,
        String title,
        String type,
        List<YamlText> actors,
        List<YamlText> targets,
        @Nullable String place,
        List<YamlText> facts) {

    /** The event classes of PLOVER, a coding scheme for political events. */
    private static final Set<String> PLOVER = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "COOPERATE",
            "AID",
            "CONCEDE",
            "RETREAT",
            "INVESTIGATE",
            "DEMAND",
            "DISAPPROVE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "MOBILIZE",
            "SANCTION",
            "COERCE",
            "ASSAULT",
            "FIGHT");

    static Entry<EventRow> read(YamlMap map) {
        return Entry.withId(EventRow::row).apply(map);
    }

    private static EventRow row(YamlMap map) {
        return new EventRow(
                map.required("date", As::timex, "1970"),
                map.text("title").value(),
                map.required("type", EventRow::plover, ""),
                map.requiredTexts("actors"),
                map.requiredTexts("targets"),
                map.optionalText("place").map(YamlText::value).orElse(null),
                facts(map));
    }

    private static List<YamlText> facts(YamlMap map) {
        List<YamlText> facts = map.texts("facts");
        if (facts.isEmpty()) {
            map.noteMissing("facts");
        }
        return facts;
    }

    private static String plover(String type) {
        if (!PLOVER.contains(type)) {
            throw new IllegalArgumentException("which is none of PLOVER's " + String.join(", ", new TreeSet<>(PLOVER)));
        }
        return type;
    }

    Stream<YamlText> allActors() {
        return Stream.concat(actors.stream(), targets.stream());
    }
}
