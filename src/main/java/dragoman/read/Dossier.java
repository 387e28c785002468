package dragoman.read;

import dragoman.model.Article;
import dragoman.model.Period;
import dragoman.model.Topic;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The six files of a dossier as they were written; references between them are not yet checked. */
record Dossier(
        List<Entry<Article>> sources,
        List<Entry<ActorRow>> actors,
        List<Entry<Topic>> topics,
        List<Entry<QuoteRow>> quotes,
        List<Entry<FactRow>> facts,
        List<Entry<EventRow>> events) {

    static Dossier read(Path folder, Mistakes mistakes) {
        return new Dossier(
                YamlFile.read(folder.resolve("dossier.yaml"), mistakes)
                        .map(Dossier::sources)
                        .orElse(List.of()),
                YamlFile.read(folder.resolve("actors.yaml"), mistakes).maps(ActorRow::read),
                YamlFile.read(folder.resolve("topics.yaml"), mistakes).maps(Dossier::topic),
                YamlFile.read(folder.resolve("quotes.yaml"), mistakes).maps(QuoteRow::read),
                YamlFile.read(folder.resolve("facts.yaml"), mistakes).maps(FactRow::read),
                YamlFile.read(folder.resolve("events.yaml"), mistakes).maps(EventRow::read));
    }

    private static List<Entry<Article>> sources(YamlMap map) {
        map.text("title");
        map.text("description");
        range(map);
        List<Entry<Article>> sources = map.maps("sources", Entry.withId(Dossier::source));
        if (sources.isEmpty()) {
            map.noteMissing("sources");
        }
        return sources;
    }

    private static void range(YamlMap map) {
        if (map.has("published-range")) {
            map.map("published-range", Dossier::period);
        } else {
            map.noteMissing("published-range");
        }
    }

    private static Period period(YamlMap map) {
        LocalDate from = map.required("from", As::day, LocalDate.EPOCH);
        return new Period(from, map.required("to", As::day, from));
    }

    private static Article source(YamlMap map) {
        return new Article(
                map.text("id").value(),
                optional(map, "title"),
                map.text("outlet").value(),
                optional(map, "author"),
                map.required("published", As::day, LocalDate.EPOCH),
                optional(map, "url"),
                "");
    }

    private static Entry<Topic> topic(YamlMap map) {
        YamlText name = map.text("name");
        List<String> synonyms = map.texts("synonyms").stream()
                .map(YamlText::value)
                .filter(synonym -> !synonym.equals(name.value()))
                .distinct()
                .toList();
        return new Entry<>(name, new Topic(name.value(), synonyms));
    }

    private static @Nullable String optional(YamlMap map, String key) {
        return map.optionalText(key).map(YamlText::value).orElse(null);
    }
}
