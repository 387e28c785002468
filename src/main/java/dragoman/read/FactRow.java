package dragoman.read;

import dragoman.model.Modality;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry of {@code facts.yaml}. */
record FactRow(
        YamlText source,
        int paragraph,
        String text,
        @Nullable YamlText saidBy,
        Modality modality,
        @Nullable String date,
        List<String> places,
        List<FigureRow> figures,
        List<YamlText> topics,
        List<YamlText> actors,
        List<YamlText> targets,
        List<PositionRow> positions,
        @Nullable YamlText quote) {

    static Entry<FactRow> read(YamlMap map) {
        return Entry.withId(FactRow::row).apply(map);
    }

    private static FactRow row(YamlMap map) {
        return new FactRow(
                map.text("source"),
                map.required("paragraph", As.paragraph(), 1),
                map.text("text").value(),
                map.optionalText("said-by").orElse(null),
                map.required("modality", As.oneOf(Modality.class), Modality.ASSERTED),
                map.value("date", As::timex).orElse(null),
                map.texts("places").stream().map(YamlText::value).toList(),
                map.maps("figures", FigureRow::read),
                map.requiredTexts("topics"),
                map.texts("actors"),
                map.texts("targets"),
                map.maps("positions", PositionRow::read),
                map.optionalText("quote").orElse(null));
    }

    Stream<YamlText> allActors() {
        return Stream.of(
                        Stream.ofNullable(saidBy),
                        actors.stream(),
                        targets.stream(),
                        positions.stream().map(PositionRow::actor))
                .flatMap(names -> names);
    }
}
