package dragoman;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.model.Actor;
import dragoman.model.Event;
import dragoman.model.Evidence;
import dragoman.model.Figure;
import dragoman.model.Mention;
import dragoman.model.Modality;
import dragoman.model.Passage;
import dragoman.model.Position;
import dragoman.model.Quote;
import dragoman.model.TimeExpression;
import java.util.List;
import java.util.Locale;

/** Evidence as {@code extract --json} prints it. */
final class EvidenceJson {

    private EvidenceJson() {}

    static ObjectNode of(Evidence evidence) {
        ObjectNode node = Json.object();
        node.put("id", evidence.article().id());
        ArrayNode sentences = node.putArray("sentences");
        evidence.passages().stream()
                .filter(p -> p.kind() == Passage.Kind.SENTENCE)
                .forEach(p -> Json.put(sentences.addObject(), "start", "end", p.span()));
        evidence.quotes().forEach(q -> put(node.withArrayProperty("quotes").addObject(), q));
        evidence.dates().forEach(d -> put(node.withArrayProperty("dates").addObject(), d));
        evidence.actors().forEach(a -> put(node.withArrayProperty("actors").addObject(), a, evidence.mentions()));
        evidence.figures().forEach(f -> put(node.withArrayProperty("figures").addObject(), f));
        evidence.events().forEach(e -> put(node.withArrayProperty("events").addObject(), e));
        evidence.positions()
                .forEach(p -> put(node.withArrayProperty("positions").addObject(), p));
        List.of("quotes", "dates", "actors", "figures", "events", "positions").forEach(node::withArrayProperty);
        return node;
    }

    private static void put(ObjectNode node, Quote quote) {
        Json.put(node, "start", "end", quote.span());
        node.put("text", quote.text());
        node.put("type", quote.type().name().toLowerCase(Locale.ROOT));
        node.put("speaker", quote.speaker());
        Json.put(node, "speaker_start", "speaker_end", quote.speakerSpan());
        node.put("canonical", quote.canonical());
        Json.put(node, "cue_start", "cue_end", quote.cue());
        node.put("confidence", Math.round(quote.confidence() * 100) / 100.0);
        node.put("sure", quote.sure());
        node.put("spoken", quote.spoken());
    }

    private static void put(ObjectNode node, TimeExpression date) {
        Json.put(node, "start", "end", date.span());
        node.put("text", date.text()).put("type", date.type().name()).put("value", date.value());
    }

    private static void put(ObjectNode node, Actor actor, List<Mention> mentions) {
        node.put("name", actor.name())
                .put("kind", actor.kind().name().toLowerCase(Locale.ROOT))
                .put("role", actor.role());
        ArrayNode places = node.putArray("mentions");
        mentions.stream()
                .filter(m -> m.actor().equals(actor.name()))
                .forEach(m -> Json.put(places.addObject(), "start", "end", m.span()));
    }

    private static void put(ObjectNode node, Figure figure) {
        Json.put(node, "start", "end", figure.span());
        node.put("value", figure.value())
                .put("unit", figure.unit())
                .put("of", figure.of())
                .put("qualifier", figure.qualifier());
    }

    private static void put(ObjectNode node, Event event) {
        Json.put(node, "start", "end", event.span());
        node.put("type", event.type());
        event.actors().forEach(node.withArrayProperty("actor")::add);
        event.targets().forEach(node.withArrayProperty("target")::add);
        node.put("date", event.date()).put("place", event.place()).put("polarity", polarity(event.polarity()));
    }

    private static void put(ObjectNode node, Position position) {
        Json.put(node, "start", "end", position.span());
        node.put("actor", position.actor()).put("topic", position.topic());
        node.put("stance", position.stance().name().toLowerCase(Locale.ROOT));
        node.put("condition", position.condition()).put("said", position.said());
    }

    private static String polarity(Modality modality) {
        return switch (modality) {
            case ASSERTED -> "asserted";
            case DENIED -> "denied";
            case PLANNED, CONDITIONAL, DEMANDED, POSSIBLE, HYPOTHETICAL -> "hypothetical";
        };
    }
}
