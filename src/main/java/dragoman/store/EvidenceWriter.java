package dragoman.store;

import dragoman.model.Article;
import dragoman.model.Event;
import dragoman.model.Evidence;
import dragoman.model.Fact;
import dragoman.model.Figure;
import dragoman.model.Mention;
import dragoman.model.Passage;
import dragoman.model.Position;
import dragoman.model.Quote;
import dragoman.model.TimeExpression;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** Writes the evidence of one article, table by table, into a store that does not hold the article. */
final class EvidenceWriter {

    /** The longest text that H2 keeps in a row. */
    private static final int LONGEST = 1_000_000;

    private final Inserts inserts;
    private final Evidence evidence;
    private final PassageIds passages;

    private EvidenceWriter(Inserts inserts, Evidence evidence, PassageIds passages) {
        this.inserts = inserts;
        this.evidence = evidence;
        this.passages = passages;
    }

    static void write(Handle handle, Evidence evidence, String fingerprint, Instant storedAt) {
        Inserts inserts = new Inserts(handle);
        inserts.into("articles", List.of(article(evidence.article(), fingerprint, storedAt)));
        List<Long> ids = inserts.intoWithIds("passages", rows(evidence.passages(), EvidenceWriter::passage));
        PassageIds passages = new PassageIds(evidence.article().id(), evidence.passages(), ids);
        new EvidenceWriter(inserts, evidence, passages).writeWhatPassagesSay();
        new CastWriter(inserts, evidence.article().id()).write(evidence.actors(), evidence.topics());
        new SlotWriter(inserts, evidence, passages).write();
    }

    private void writeWhatPassagesSay() {
        inserts.into("quotes", rows(evidence.quotes(), this::quote));
        writeFacts();
        writeEvents();
        inserts.into("figures", rows(evidence.figures(), this::figure));
        inserts.into("dates", rows(evidence.dates(), this::date));
        inserts.into("mentions", rows(evidence.mentions(), this::mention));
        inserts.into("positions", rows(evidence.positions(), this::position));
    }

    private void writeFacts() {
        List<Long> ids = inserts.intoWithIds("facts", rows(evidence.facts(), this::fact));
        List<Row> places = new ArrayList<>();
        List<Row> parties = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Fact fact = evidence.facts().get(i);
            Row owner = new Row().set("fact", ids.get(i));
            places.addAll(listed(owner, "place", fact.places()));
            parties.addAll(parties(owner, fact.actors(), fact.targets()));
        }
        inserts.into("fact_places", places);
        inserts.into("fact_parties", parties);
    }

    private void writeEvents() {
        List<Long> ids = inserts.intoWithIds("events", rows(evidence.events(), this::event));
        List<Row> parties = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Event event = evidence.events().get(i);
            parties.addAll(parties(new Row().set("event", ids.get(i)), event.actors(), event.targets()));
        }
        inserts.into("event_parties", parties);
    }

    private static Row article(Article article, String fingerprint, Instant storedAt) {
        return new Row()
                .set("id", article.id())
                .set("title", article.title())
                .set("outlet", article.outlet())
                .set("author", article.author())
                .set("published", article.published())
                .set("url", article.url())
                .set("body", article.body())
                .set("fingerprint", fingerprint)
                .set("stored_at", storedAt.atOffset(ZoneOffset.UTC));
    }

    private static Row passage(Passage passage) {
        if (passage.text().length() > LONGEST) {
            throw new IllegalArgumentException("passage " + passage.ordinal() + " of article " + passage.article()
                    + " has " + passage.text().length() + " characters; split it into pieces of at most " + LONGEST);
        }
        return new Row()
                .set("article", passage.article())
                .set("ordinal", passage.ordinal())
                .set("paragraph", passage.paragraph())
                .span("span", passage.span())
                .set("text", passage.text())
                .set("kind", passage.kind().name())
                .set("context", passage.context());
    }

    private Row quote(Quote quote) {
        return passages.row(quote.passage())
                .span("span", quote.span())
                .set("text", quote.text())
                .set("type", quote.type().name())
                .set("speaker", quote.speaker())
                .span("speaker", quote.speakerSpan())
                .set("canonical", quote.canonical())
                .span("cue", quote.cue())
                .set("confidence", quote.confidence())
                .set("sure", quote.sure())
                .set("spoken", quote.spoken());
    }

    private Row fact(Fact fact) {
        return passages.row(fact.passage())
                .set("text", fact.text())
                .set("said_by", fact.saidBy())
                .set("modality", fact.modality().name())
                .set("held", fact.date());
    }

    private Row position(Position position) {
        return passages.row(position.passage())
                .span("span", position.span())
                .set("actor", position.actor())
                .set("topic", position.topic())
                .set("stance", position.stance().name())
                .set("tied_to", position.condition())
                .set("said", position.said());
    }

    private Row event(Event event) {
        return passages.row(event.passage())
                .span("span", event.span())
                .set("title", event.title())
                .set("type", event.type())
                .set("happened", event.date())
                .set("place", event.place())
                .set("polarity", event.polarity().name());
    }

    private Row figure(Figure figure) {
        return passages.row(figure.passage())
                .span("span", figure.span())
                .set("amount", figure.value())
                .set("unit", figure.unit())
                .set("counted", figure.of())
                .set("qualifier", figure.qualifier());
    }

    private Row date(TimeExpression date) {
        return passages.row(date.passage())
                .span("span", date.span())
                .set("text", date.text())
                .set("type", date.type().name())
                .set("timex", date.value());
    }

    private Row mention(Mention mention) {
        return passages.row(mention.passage()).set("actor", mention.actor()).span("span", mention.span());
    }

    private static List<Row> parties(Row owner, List<String> actors, List<String> targets) {
        List<Row> rows = new ArrayList<>(listed(owner.with("side", "ACTOR"), "name", actors));
        rows.addAll(listed(owner.with("side", "TARGET"), "name", targets));
        return rows;
    }

    /** A row for each name of a list, numbered, under the one that owns the list. */
    private static List<Row> listed(Row owner, String column, List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> owner.with("ordinal", i).set(column, names.get(i)))
                .toList();
    }

    /** Each row is made when it is asked for, so that those of a long article need not all be in memory. */
    private static <T> List<Row> rows(List<T> values, Function<T, Row> row) {
        return new AbstractList<>() {
            @Override
            public Row get(int at) {
                return row.apply(values.get(at));
            }

            @Override
            public int size() {
                return values.size();
            }
        };
    }
}
