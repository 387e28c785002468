package dragoman.store;

import dragoman.model.Article;
import dragoman.model.Event;
import dragoman.model.Evidence;
import dragoman.model.Fact;
import dragoman.model.Passage;
import dragoman.model.TopicMark;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** Writes the evidence of one article, table by table, into a store that does not hold the article. */
final class EvidenceWriter {

    /** The longest text that H2 keeps in a row. */
    private static final int LONGEST = 1_000_000;

    private final Inserts inserts;
    private final Evidence evidence;
    private final Map<Integer, Long> passageIds = new HashMap<>();

    EvidenceWriter(Handle handle, Evidence evidence) {
        this.inserts = new Inserts(handle);
        this.evidence = evidence;
    }

    void write(String fingerprint, Instant storedAt) {
        writeArticle(fingerprint, storedAt);
        writePassages();
        writeQuotes();
        writeFacts();
        writeEvents();
        writeFigures();
        writeDates();
        writeMentions();
        writeTopicMarks();
        CastWriter cast = new CastWriter(inserts, evidence.article().id());
        cast.writeActors(evidence.actors());
        cast.writeTopics(evidence.topics());
    }

    private void writeArticle(String fingerprint, Instant storedAt) {
        Article article = evidence.article();
        Row row = new Row()
                .set("id", article.id())
                .set("title", article.title())
                .set("outlet", article.outlet())
                .set("author", article.author())
                .set("published", article.published())
                .set("url", article.url())
                .set("body", article.body())
                .set("fingerprint", fingerprint)
                .set("stored_at", storedAt.atOffset(ZoneOffset.UTC));
        inserts.into("articles", List.of(row));
    }

    private void writePassages() {
        List<Long> ids = inserts.intoWithIds("passages", rows(evidence.passages(), this::passage));
        for (int i = 0; i < ids.size(); i++) {
            passageIds.put(evidence.passages().get(i).ordinal(), ids.get(i));
        }
    }

    private Row passage(Passage passage) {
        if (passage.text().length() > LONGEST) {
            throw new IllegalArgumentException("passage " + passage.ordinal() + " of article " + passage.article()
                    + " has " + passage.text().length() + " characters; split it into pieces of at most " + LONGEST);
        }
        return new Row()
                .set("article", evidence.article().id())
                .set("ordinal", passage.ordinal())
                .set("paragraph", passage.paragraph())
                .span("span", passage.span())
                .set("text", passage.text())
                .set("kind", passage.kind().name())
                .set("context", passage.context());
    }

    /** The start of a row that hangs on a passage. */
    private Row on(int passage) {
        Long id = passageIds.get(passage);
        if (id == null) {
            throw new IllegalArgumentException("something rests on passage " + passage + " of article "
                    + evidence.article().id() + ", which has no such passage");
        }
        return new Row().set("passage", id);
    }

    private void writeQuotes() {
        inserts.into(
                "quotes",
                rows(
                        evidence.quotes(),
                        quote -> on(quote.passage())
                                .span("span", quote.span())
                                .set("text", quote.text())
                                .set("type", quote.type().name())
                                .set("speaker", quote.speaker())
                                .span("speaker", quote.speakerSpan())
                                .set("canonical", quote.canonical())
                                .span("cue", quote.cue())
                                .set("confidence", quote.confidence())
                                .set("sure", quote.sure())
                                .set("spoken", quote.spoken())
                                .days("spoken_from", "spoken_to", quote.spoken())));
    }

    private void writeFacts() {
        List<Long> ids = inserts.intoWithIds(
                "facts",
                rows(
                        evidence.facts(),
                        fact -> on(fact.passage())
                                .set("text", fact.text())
                                .set("said_by", fact.saidBy())
                                .set("modality", fact.modality().name())
                                .set("held", fact.date())
                                .days("held_from", "held_to", fact.date())));
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
        List<Long> ids = inserts.intoWithIds(
                "events",
                rows(
                        evidence.events(),
                        event -> on(event.passage())
                                .span("span", event.span())
                                .set("title", event.title())
                                .set("type", event.type())
                                .set("happened", event.date())
                                .days("happened_from", "happened_to", event.date())
                                .set("place", event.place())
                                .set("polarity", event.polarity().name())));
        List<Row> parties = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Event event = evidence.events().get(i);
            parties.addAll(parties(new Row().set("event", ids.get(i)), event.actors(), event.targets()));
        }
        inserts.into("event_parties", parties);
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

    private void writeFigures() {
        inserts.into(
                "figures",
                rows(
                        evidence.figures(),
                        figure -> on(figure.passage())
                                .span("span", figure.span())
                                .set("amount", figure.value())
                                .set("unit", figure.unit())
                                .set("counted", figure.of())
                                .set("qualifier", figure.qualifier())));
    }

    private void writeDates() {
        inserts.into(
                "dates",
                rows(
                        evidence.dates(),
                        date -> on(date.passage())
                                .span("span", date.span())
                                .set("text", date.text())
                                .set("type", date.type().name())
                                .set("timex", date.value())
                                .days("first_day", "last_day", date.value())));
    }

    private void writeMentions() {
        inserts.into(
                "mentions",
                rows(
                        evidence.mentions(),
                        mention -> on(mention.passage())
                                .set("actor", mention.actor())
                                .span("span", mention.span())));
    }

    private void writeTopicMarks() {
        List<TopicMark> marks = evidence.topicMarks().stream().distinct().toList();
        inserts.into("topic_marks", rows(marks, mark -> on(mark.passage()).set("topic", mark.topic())));
    }

    private static <T> List<Row> rows(List<T> values, Function<T, Row> row) {
        return values.stream().map(row).toList();
    }
}
