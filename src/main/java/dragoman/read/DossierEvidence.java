package dragoman.read;

import dragoman.model.Actor;
import dragoman.model.Article;
import dragoman.model.Event;
import dragoman.model.Evidence;
import dragoman.model.Fact;
import dragoman.model.Figure;
import dragoman.model.Mention;
import dragoman.model.Modality;
import dragoman.model.Passage;
import dragoman.model.Position;
import dragoman.model.Quote;
import dragoman.model.TimeExpression;
import dragoman.model.Topic;
import dragoman.model.TopicMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what a dossier holds of one source into evidence, one passage for each quote and fact. */
final class DossierEvidence {

    /** An entry of the source in the making, which learns its ordinal once all are in order. */
    private record Unnumbered(int paragraph, Numbering numbering) {}

    private interface Numbering {
        void as(int ordinal);
    }

    private final Dossier dossier;
    private final Article source;
    private final Map<String, Integer> ordinalOfFact = new HashMap<>();

    private final List<Passage> passages = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<TimeExpression> dates = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<TopicMark> topicMarks = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();

    private DossierEvidence(Dossier dossier, Article source) {
        this.dossier = dossier;
        this.source = source;
    }

    /** Expects a dossier without mistakes. */
    static Evidence of(Dossier dossier, Article source) {
        DossierEvidence evidence = new DossierEvidence(dossier, source);
        evidence.addPassages();
        evidence.addEvents();
        return evidence.build();
    }

    /** All actors and topics belong to the situation, not to one source, and are known with each. */
    private Evidence build() {
        List<Actor> actors =
                dossier.actors().stream().map(entry -> entry.value().actor()).toList();
        List<Topic> topics = dossier.topics().stream().map(Entry::value).toList();
        return new Evidence(
                source,
                passages,
                quotes,
                facts,
                events,
                figures,
                dates,
                actors,
                mentions,
                topics,
                topicMarks,
                positions);
    }

    /** In the order of the article's paragraphs, and within one as the files have them, quotes first. */
    private void addPassages() {
        List<Unnumbered> inOrder = Stream.concat(quotesOfSource(), factsOfSource())
                .sorted(Comparator.comparingInt(Unnumbered::paragraph))
                .toList();
        for (int ordinal = 0; ordinal < inOrder.size(); ordinal++) {
            inOrder.get(ordinal).numbering.as(ordinal);
        }
    }

    private Stream<Unnumbered> quotesOfSource() {
        return dossier.quotes().stream()
                .map(Entry::value)
                .filter(row -> isHere(row.source()))
                .map(row -> new Unnumbered(row.paragraph(), ordinal -> addQuote(ordinal, row)));
    }

    private Stream<Unnumbered> factsOfSource() {
        return dossier.facts().stream()
                .filter(entry -> isHere(entry.value().source()))
                .map(entry -> new Unnumbered(entry.value().paragraph(), ordinal -> {
                    ordinalOfFact.put(entry.name(), ordinal);
                    addFact(ordinal, entry.value());
                }));
    }

    private void addQuote(int ordinal, QuoteRow row) {
        passages.add(new Passage(
                source.id(), ordinal, row.paragraph(), null, row.text(), Passage.Kind.QUOTE, row.context()));
        quotes.add(new Quote(
                source.id(),
                ordinal,
                null,
                row.text(),
                Quote.Type.DIRECT,
                null,
                null,
                row.speaker().value(),
                null,
                1.0,
                true,
                row.spoken()));
        addDate(ordinal, row.spoken());
        addMarks(ordinal, row.actors(), row.topics());
    }

    private void addFact(int ordinal, FactRow row) {
        passages.add(new Passage(source.id(), ordinal, row.paragraph(), null, row.text(), Passage.Kind.FACT, ""));
        facts.add(new Fact(
                source.id(),
                ordinal,
                row.text(),
                row.saidBy() == null ? null : row.saidBy().value(),
                row.modality(),
                row.date(),
                row.places(),
                values(row.actors()),
                values(row.targets())));
        row.figures().forEach(figure -> addFigure(ordinal, figure));
        row.positions().forEach(position -> addPosition(ordinal, position, row.date()));
        addDate(ordinal, row.date());
        addMarks(ordinal, row.allActors(), row.topics());
    }

    private void addFigure(int ordinal, FigureRow row) {
        figures.add(new Figure(source.id(), ordinal, null, row.value(), row.unit(), row.of(), row.qualifier()));
    }

    private void addPosition(int ordinal, PositionRow row, @Nullable String date) {
        positions.add(new Position(
                source.id(),
                ordinal,
                row.actor().value(),
                row.topic().value(),
                row.stance(),
                row.condition(),
                null,
                date));
    }

    private void addDate(int ordinal, @Nullable String date) {
        if (date != null) {
            dates.add(new TimeExpression(source.id(), ordinal, null, date, TimeExpression.Type.DATE, date));
        }
    }

    private void addMarks(int ordinal, Stream<YamlText> actors, List<YamlText> topics) {
        actors.map(YamlText::value)
                .distinct()
                .forEach(actor -> mentions.add(new Mention(source.id(), ordinal, actor, null)));
        values(topics).stream().distinct().forEach(topic -> topicMarks.add(new TopicMark(source.id(), ordinal, topic)));
    }

    /** An event belongs to the passage of its first fact, wherever its other facts stand. */
    private void addEvents() {
        for (Entry<EventRow> entry : dossier.events()) {
            Integer ordinal = ordinalOfFact.get(entry.value().facts().getFirst().value());
            if (ordinal != null) {
                events.add(event(ordinal, entry.value()));
            }
        }
    }

    private Event event(int ordinal, EventRow row) {
        return new Event(
                source.id(),
                ordinal,
                null,
                row.title(),
                row.type(),
                values(row.actors()),
                values(row.targets()),
                row.date(),
                row.place(),
                polarity(row));
    }

    /**
     * Only what lies ahead is taken over from the fact: a refusal's fact is a denial, but the refusal itself happened.
     */
    private Modality polarity(EventRow row) {
        String first = row.facts().getFirst().value();
        return dossier.facts().stream()
                .filter(fact -> fact.name().equals(first))
                .map(fact -> fact.value().modality())
                .filter(modality -> modality == Modality.PLANNED || modality == Modality.POSSIBLE)
                .findFirst()
                .orElse(Modality.ASSERTED);
    }

    private boolean isHere(YamlText reference) {
        return reference.value().equals(source.id());
    }

    private static List<String> values(List<YamlText> texts) {
        return texts.stream().map(YamlText::value).toList();
    }
}
