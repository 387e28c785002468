package dragoman.digest;

import dragoman.compose.Plain;
import dragoman.extract.Extractor;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Article;
import dragoman.model.Evidence;
import dragoman.model.Interest;
import dragoman.model.Rhythm;
import dragoman.model.Schedule;
import dragoman.model.Told;
import dragoman.model.Wish;
import dragoman.read.ArticleReader;
import dragoman.read.Given;
import dragoman.read.ReadLimits;
import dragoman.read.Reading;
import dragoman.store.KeptDigest;
import dragoman.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes articles in on the days on which they were published and has a daily summary made in the evening of each. */
final class DayByDay {

    /** A day's summary, as its one subscriber got it; {@code told} are the passages that it shows. */
    record Day(LocalDate date, String text, List<Told> told) {}

    private static final String CHAT = "7";

    private static final Extractor EXTRACTOR = new Extractor(new Linguist(), Knowledge.load(Path.of("data")));

    private Instant now = Instant.EPOCH;
    private final InstantSource clock = () -> now;

    private DayByDay() {}

    static List<Article> articles(Path folder) {
        return new ArticleReader(ReadLimits.DEFAULTS, InstantSource.system())
                .read(folder.toString(), Given.NOTHING)
                .map(reading -> ((Reading.Read) reading).article())
                .toList();
    }

    /** A summary for each day from the first article's to the day after the last one's. */
    static List<Day> of(List<Article> articles, String database) {
        return new DayByDay().run(articles, database);
    }

    private List<Day> run(List<Article> articles, String database) {
        Map<LocalDate, List<Article>> byDay = new TreeMap<>();
        articles.forEach(a ->
                byDay.computeIfAbsent(a.published(), d -> new ArrayList<>()).add(a));
        List<LocalDate> dates = List.copyOf(byDay.keySet());
        List<Day> days = new ArrayList<>();
        try (Store store = Store.open("jdbc:h2:mem:" + database)) {
            now = dates.getFirst().atStartOfDay().toInstant(ZoneOffset.UTC);
            Schedule schedule = new Schedule(Rhythm.daily(LocalTime.of(20, 0)), ZoneOffset.UTC, null);
            store.subscriptions(clock).add(CHAT, 0, new Wish(schedule, Interest.EVERYTHING, false));
            for (LocalDate date : dates) {
                day(store, date, byDay.getOrDefault(date, List.of()), days);
            }
            day(store, dates.getLast().plusDays(1), List.of(), days);
        }
        return days;
    }

    private void day(Store store, LocalDate date, List<Article> articles, List<Day> days) {
        now = date.atTime(18, 0).toInstant(ZoneOffset.UTC);
        for (Article article : articles) {
            Evidence evidence = EXTRACTOR.extract(article);
            store.evidence().save(evidence, now);
        }
        now = date.atTime(20, 0, 5).toInstant(ZoneOffset.UTC);
        Instant before = now.minusSeconds(1);
        new Digests(store.evidence(), store.subscriptions(clock), store.archive(), clock).owe();
        KeptDigest kept = store.archive().latest(CHAT, 0).orElseThrow();
        days.add(new Day(date, Plain.of(kept.blocks()), store.archive().told(CHAT, 0, before)));
    }
}
