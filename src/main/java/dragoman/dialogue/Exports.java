package dragoman.dialogue;

import dragoman.compose.Export;
import dragoman.model.PassageEvidence;
import dragoman.model.Quote;
import dragoman.store.Answers;
import dragoman.store.KeptAnswer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives a chat its own answers, or all quotes, as a file with the sources. */
final class Exports {

    /**
     * A file, with the key of the phrase that says what it is.
     *
     * @param text empty where there is nothing to give
     */
    record File(String phrase, String name, String type, String text) {}

    private final Answers answers;

    Exports(Answers answers) {
        this.answers = answers;
    }

    /** @param wish "quotes", "csv", "my answers as markdown"; by default the answers as Markdown */
    File of(String chat, String wish, Passages passages) {
        String words = wish.toLowerCase(Locale.ROOT);
        Export.Format format = words.contains("csv") ? Export.Format.CSV : Export.Format.MARKDOWN;
        boolean quotes = words.contains("quote");
        List<List<String>> rows = quotes ? quotes(passages) : answers(chat);
        String name = quotes ? "quotes" : "answers";
        List<String> columns = quotes
                ? List.of("quote", "speaker", "said", "outlet", "published", "author", "paragraph", "url")
                : List.of("question", "asked", "answer with its sources");
        return new File(
                "export." + name,
                name + "." + format.ending(),
                format.type(),
                rows.isEmpty() ? "" : Export.of(format, columns, rows));
    }

    private List<List<String>> answers(String chat) {
        return answers.of(chat).stream().map(Exports::row).toList();
    }

    private static List<String> row(KeptAnswer answer) {
        return List.of(answer.question(), answer.at().toString(), answer.reply());
    }

    private static List<List<String>> quotes(Passages passages) {
        return passages.all().stream().flatMap(Exports::rows).toList();
    }

    private static Stream<List<String>> rows(PassageEvidence passage) {
        return passage.quotes().stream().filter(q -> q.canonical() != null).map(q -> row(q, passage));
    }

    private static List<String> row(Quote quote, PassageEvidence passage) {
        String speaker = text(quote.canonical()) + (quote.sure() ? "" : " (probably)");
        return List.of(
                quote.text(),
                speaker,
                text(quote.spoken()),
                passage.article().publisher(),
                passage.article().published().toString(),
                text(passage.article().author()),
                Integer.toString(passage.passage().paragraph()),
                text(passage.article().url()));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
