package dragoman;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.compose.Html;
import dragoman.compose.Plain;
import dragoman.dialogue.Brain;
import dragoman.model.Answer;
import dragoman.model.Ask;
import dragoman.model.Citation;
import dragoman.model.Finding;
import dragoman.model.Function;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import dragoman.model.Verdict;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A reply as {@code ask --json} writes it. */
final class ReplyJson {

    private ReplyJson() {}

    /** Asks, and tells how long the answer took; {@code explained} with what was weighed for it. */
    static ObjectNode timed(Brain brain, Ask ask, boolean explained) {
        long began = System.nanoTime();
        Brain.Reply reply = brain.answer(ask);
        ObjectNode node = of(ask, reply, (System.nanoTime() - began) / 1000);
        if (explained) {
            node.set("findings", findings(reply.judgements()));
            reply.sides()
                    .forEach(side -> node.withArrayProperty("parts")
                            .addObject()
                            .put("label", side.label())
                            .set("findings", findings(side.judgements())));
        }
        return node;
    }

    static ObjectNode of(Ask ask, Brain.Reply reply, long micros) {
        ObjectNode node = Json.object();
        node.put("id", ask.id()).put("chat", ask.chat()).put("micros", micros);
        node.set("analysis", analysis(reply.question()));
        node.set("reply", reply(reply.answer()));
        return node;
    }

    private static ObjectNode analysis(Question question) {
        ObjectNode node = Json.object();
        switch (question) {
            case Question.Inquiry inquiry -> {
                node.put("intent", inquiry.intent().word()).put("confidence", rounded(inquiry.confidence()));
                inquiry.actors().forEach(a -> node.withArrayProperty("actors").add(a.name()));
                inquiry.topics().forEach(t -> node.withArrayProperty("topics").add(t.name()));
                node.put(
                        "period",
                        inquiry.period() == null ? null : inquiry.period().toString());
                node.put(
                                "wants",
                                inquiry.wants().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .put("text", inquiry.text());
            }
            case Question.QuoteCheck check -> {
                node.put("intent", "quote-check").put("confidence", rounded(check.confidence()));
                check.speakers().forEach(a -> node.withArrayProperty("actors").add(a.name()));
            }
            case Question.Call call ->
                node.put("intent", call.function().word()).put("confidence", rounded(call.confidence()));
            case Question.Unreadable _ -> node.putNull("intent").put("confidence", 0);
        }
        List.of("actors", "topics").forEach(node::withArrayProperty);
        if (!node.has("period")) {
            node.putNull("period");
        }
        return node;
    }

    private static ObjectNode reply(Answer answer) {
        return switch (answer) {
            case Answer.Cited cited ->
                node(
                        "answer",
                        cited.verdict(),
                        cited.function(),
                        cited.confidence(),
                        answer,
                        cited.citations(),
                        List.of());
            case Answer.Correction c ->
                node("correction", c.verdict(), null, c.confidence(), answer, c.citations(), List.of());
            case Answer.Abstention a ->
                node("abstain", a.verdict(), null, a.confidence(), answer, List.of(), a.related());
            case Answer.Clarification _ -> node("clarify", null, null, 1, answer, List.of(), List.of());
            case Answer.Handled h ->
                node(
                        h.function().smalltalk() ? "smalltalk" : "command",
                        null,
                        h.function(),
                        1,
                        answer,
                        List.of(),
                        List.of());
            case Answer.Fault _ -> node("error", null, null, 1, answer, List.of(), List.of());
        };
    }

    private static ObjectNode node(
            String kind,
            @Nullable Verdict verdict,
            @Nullable Function function,
            double confidence,
            Answer answer,
            List<Citation> citations,
            List<Citation> related) {
        ObjectNode node = Json.object();
        node.put("kind", kind)
                .put("verdict", verdict == null ? null : verdict.word())
                .put("function", function == null ? null : function.word());
        node.put("confidence", rounded(confidence))
                .put("text", Plain.of(answer.blocks()))
                .put("html", Html.of(answer.blocks()));
        citations.forEach(c -> node.withArrayProperty("citations").add(citation(c)));
        related.forEach(c -> node.withArrayProperty("related").add(citation(c)));
        List.of("citations", "related").forEach(node::withArrayProperty);
        ArrayNode suggestions = node.putArray("suggestions");
        answer.suggestions().forEach(suggestions::add);
        return node;
    }

    static ObjectNode citation(Citation citation) {
        ObjectNode node = Json.object();
        node.put("article", citation.article()).put("outlet", citation.outlet()).put("author", citation.author());
        node.put("published", citation.published().toString()).put("url", citation.url());
        Json.put(node, "start", "end", citation.span());
        node.put("paragraph", citation.paragraph())
                .put("verbatim", citation.verbatim())
                .put("quote", citation.quote());
        return node.put("speaker", citation.speaker()).put("spoken", citation.spoken());
    }

    /** What was weighed for a reply: each passage with its score, its features and what it was judged to be. */
    static ArrayNode findings(List<Judgement> judgements) {
        ArrayNode array = Json.array();
        for (Judgement judgement : judgements) {
            Finding finding = judgement.finding();
            ObjectNode node = array.addObject();
            node.put("article", finding.evidence().article().id());
            Json.put(node, "start", "end", finding.evidence().passage().span());
            node.put("text", finding.evidence().passage().text()).put("judgement", word(judgement));
            node.put("score", rounded(finding.score()));
            ObjectNode features = node.putObject("features");
            finding.features().byName().forEach((name, value) -> features.put(name, rounded(value)));
        }
        return array;
    }

    private static String word(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Answers a -> "answers" + beside(a.beside());
            case Judgement.Contradicts c -> "contradicts: " + c.claimed() + " / " + c.stated();
            case Judgement.Touches t -> "touches, without the " + t.missing();
            case Judgement.Unrelated _ -> "unrelated";
        };
    }

    private static String beside(@Nullable PassageEvidence shownToo) {
        return shownToo == null ? "" : ", as may: " + shownToo.passage().text();
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
