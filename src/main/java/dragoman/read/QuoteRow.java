package dragoman.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry of {@code quotes.yaml}. */
record QuoteRow(
        YamlText source,
        int paragraph,
        YamlText speaker,
        String role,
        @Nullable String spoken,
        @Nullable String occasion,
        String lead,
        String text,
        List<YamlText> topics,
        List<YamlText> about) {

    static Entry<QuoteRow> read(YamlMap map) {
        return Entry.withId(QuoteRow::row).apply(map);
    }

    private static QuoteRow row(YamlMap map) {
        return new QuoteRow(
                map.text("source"),
                map.required("paragraph", As.paragraph(), 1),
                map.text("speaker"),
                map.text("role").value(),
                map.value("spoken", As::timex).orElse(null),
                map.optionalText("occasion").map(YamlText::value).orElse(null),
                map.text("lead").value(),
                map.text("text").value(),
                map.requiredTexts("topics"),
                map.texts("about"));
    }

    /** What makes the words understandable alone and can be searched: the lead, then who spoke and where. */
    String context() {
        String who = String.join(
                ", ",
                Stream.of(Optional.of(speaker.value()), Optional.of(role), Optional.ofNullable(occasion))
                        .flatMap(Optional::stream)
                        .toList());
        return lead + " (" + who + ")";
    }

    Stream<YamlText> actors() {
        return Stream.concat(Stream.of(speaker), about.stream());
    }
}
