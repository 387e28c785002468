package dragoman.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dragoman.model.Article;
import dragoman.model.Event;
import dragoman.model.Fact;
import dragoman.model.Figure;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Position;
import dragoman.model.Quote;
import dragoman.model.TimeExpression;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Reads all passages with what hangs on them.
 *
 * <p>One query a table, however many passages there are; the lists are put together here.
 */
final class EvidenceReader {

    private final Handle handle;
    private final Cast cast;
    private final Outline outline;

    EvidenceReader(Handle handle, Cast cast, Outline outline) {
        this.handle = handle;
        this.cast = cast;
        this.outline = outline;
    }

    /** Article by article, in the order of the text. */
    List<PassageEvidence> passages() {
        var quotes = quotes();
        var facts = facts();
        var events = events();
        var figures = figures();
        var dates = dates();
        var actors = actors();
        var topics = topics();
        List<PassageEvidence> passages = new ArrayList<>();
        List<Quote> earlier = new ArrayList<>();
        bare().forEach((id, it) -> {
            List<Quote> own = quotes.getOrDefault(id, List.of());
            earlier.removeIf(q -> !q.article().equals(it.article.id()) || !q.goesOnIn(it.passage));
            passages.add(new PassageEvidence(
                    id,
                    it.article,
                    it.passage,
                    own,
                    earlier,
                    facts.getOrDefault(id, List.of()),
                    events.getOrDefault(id, List.of()),
                    figures.getOrDefault(id, List.of()),
                    dates.getOrDefault(id, List.of()),
                    actors.getOrDefault(id, List.of()),
                    topics.getOrDefault(id, List.of())));
            earlier.addAll(own);
        });
        return passages;
    }

    Map<Long, List<Quote>> quotes() {
        return byPassage("quotes", (row, context) -> known(Rows.quote(row, context)));
    }

    /** With the speaker's name as all articles together know it. */
    private Quote known(Quote quote) {
        String speaker = quote.canonical();
        return speaker == null ? quote : quote.by(cast.name(quote.article(), speaker));
    }

    private Fact known(Fact fact) {
        return new Fact(
                fact.article(),
                fact.passage(),
                fact.text(),
                fact.saidBy() == null ? null : cast.name(fact.article(), fact.saidBy()),
                fact.modality(),
                fact.date(),
                fact.places(),
                known(fact.article(), fact.actors()),
                known(fact.article(), fact.targets()));
    }

    private List<String> known(String article, List<String> names) {
        return names.stream().map(name -> cast.name(article, name)).toList();
    }

    Map<Long, List<Fact>> facts() {
        var places = names("""
                SELECT l.fact AS owner, l.place AS name
                FROM fact_places l JOIN facts f ON f.id = l.fact JOIN passages p ON p.id = f.passage
                ORDER BY l.fact, l.ordinal""");
        var actors = factParties("ACTOR");
        var targets = factParties("TARGET");
        return byPassage("facts", (row, context) -> {
            long id = row.getLong("id");
            return known(Rows.fact(row, listed(places, id), listed(actors, id), listed(targets, id)));
        });
    }

    private Map<Long, List<String>> factParties(String side) {
        return names("""
                SELECT l.fact AS owner, l.name
                FROM fact_parties l JOIN facts f ON f.id = l.fact JOIN passages p ON p.id = f.passage
                WHERE l.side = '<side>' ORDER BY l.fact, l.ordinal""".replace("<side>", side));
    }

    Map<Long, List<Event>> events() {
        var actors = eventParties("ACTOR");
        var targets = eventParties("TARGET");
        return byPassage("events", (row, context) -> {
            long id = row.getLong("id");
            return Rows.event(row, listed(actors, id), listed(targets, id));
        });
    }

    private Map<Long, List<String>> eventParties(String side) {
        return names("""
                SELECT l.event AS owner, l.name
                FROM event_parties l JOIN events e ON e.id = l.event JOIN passages p ON p.id = e.passage
                WHERE l.side = '<side>' ORDER BY l.event, l.ordinal""".replace("<side>", side));
    }

    Map<Long, List<Position>> positions() {
        return byPassage("positions", Rows::position);
    }

    private Map<Long, List<Figure>> figures() {
        return byPassage("figures", Rows::figure);
    }

    private Map<Long, List<TimeExpression>> dates() {
        return byPassage("dates", Rows::date);
    }

    private Map<Long, List<String>> actors() {
        return names("""
                SELECT m.passage AS owner, m.actor AS name, MIN(p.article) AS article
                FROM mentions m JOIN passages p ON p.id = m.passage
                GROUP BY m.passage, m.actor ORDER BY m.passage, MIN(m.id)""", row -> Optional.of(cast.name(row.getString("article"), row.getString("name"))));
    }

    private Map<Long, List<String>> topics() {
        return names("""
                SELECT t.passage AS owner, t.topic AS name
                FROM topic_marks t JOIN passages p ON p.id = t.passage
                ORDER BY t.passage, t.topic""", row -> outline.shown(row.getString("name")));
    }

    private Map<Long, Bare> bare() {
        Map<String, Article> articles = new HashMap<>();
        Map<Long, Bare> passages = new LinkedHashMap<>();
        handle.createQuery("""
                SELECT p.*, a.title, a.outlet, a.author, a.published, a.url, '' AS body
                FROM passages p JOIN articles a ON a.id = p.article
                ORDER BY p.id""")
                .map((row, context) -> {
                    String id = row.getString("article");
                    Article article = articles.containsKey(id) ? articles.get(id) : Rows.article(row, id);
                    articles.put(id, article);
                    return passages.put(row.getLong("id"), new Bare(article, Rows.passage(row)));
                })
                .list();
        return passages;
    }

    private <T> Map<Long, List<T>> byPassage(String table, RowMapper<T> mapper) {
        return handle.createQuery("""
                        SELECT r.*, p.article, p.ordinal
                        FROM <table> r JOIN passages p ON p.id = r.passage
                        ORDER BY r.id""".replace("<table>", table))
                .map((row, context) -> Map.entry(row.getLong("passage"), mapper.map(row, context)))
                .collect(groupingBy(Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, toList())));
    }

    private Map<Long, List<String>> names(String sql) {
        return names(sql, row -> Optional.of(row.getString("name")));
    }

    /** The name that a row holds, as it should be read. */
    private interface Naming {
        Optional<String> of(ResultSet row) throws SQLException;
    }

    /** The names of each owner, each once. */
    private Map<Long, List<String>> names(String sql, Naming naming) {
        Map<Long, List<String>> found = new HashMap<>();
        handle.createQuery(sql)
                .map((row, context) -> Map.entry(row.getLong("owner"), naming.of(row)))
                .forEach(entry -> {
                    List<String> names = found.computeIfAbsent(entry.getKey(), owner -> new ArrayList<>());
                    entry.getValue().filter(name -> !names.contains(name)).ifPresent(names::add);
                });
        return found;
    }

    private static List<String> listed(Map<Long, List<String>> names, long owner) {
        return names.getOrDefault(owner, List.of());
    }

    private record Bare(Article article, Passage passage) {}
}
