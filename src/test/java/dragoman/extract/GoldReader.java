package dragoman.extract;

import dragoman.extract.Gold.Counted;
import dragoman.extract.Gold.Dated;
import dragoman.extract.Gold.Happened;
import dragoman.extract.Gold.Named;
import dragoman.extract.Gold.Said;
import dragoman.extract.Gold.Stand;
import dragoman.model.Actor;
import dragoman.model.Article;
import dragoman.model.Quote;
import dragoman.model.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article {@code NAME.txt} and what a person found in it, {@code NAME.gold}. The folder's README tells how a line
 * is written. Words that do not stand in the body are refused.
 */
final class GoldReader {

    private final Article article;
    private final GoldWords body;
    private final List<List<String>> lines;

    private GoldReader(Article article, List<List<String>> lines) {
        this.article = article;
        this.body = new GoldWords(article.body());
        this.lines = lines;
    }

    static List<Gold> folder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".gold"))
                    .sorted()
                    .map(GoldReader::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Gold read(Path file) {
        String name = file.getFileName().toString().replace(".gold", "");
        try {
            List<List<String>> lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(" \\| ")))
                    .toList();
            return new GoldReader(article(name, Files.readString(file.resolveSibling(name + ".txt"))), lines).gold();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static Article article(String name, String text) {
        String[] parts = text.split("---\n", 3);
        String published = parts[1].lines()
                .filter(line -> line.startsWith("published: "))
                .findFirst()
                .orElseThrow();
        return new Article(name, null, null, null, LocalDate.parse(published.substring(11)), null, parts[2]);
    }

    private Gold gold() {
        List<Span> stretches = Stream.concat(lines("direct"), lines("mixed"))
                .map(line -> body.only(line.get(1)))
                .toList();
        return new Gold(
                article,
                Stream.concat(lines("direct"), lines("mixed"))
                        .map(line -> said(line, stretches))
                        .toList(),
                all("indirect", line -> said(line, stretches)),
                spans("scare"),
                spans("optional"),
                all("date", line -> new Dated(body.only(line.get(1)), line.get(2), line.get(3))),
                spans("date?"),
                all("figure", this::counted),
                spans("figure?"),
                all("actor", GoldReader::named),
                all("actor?", GoldReader::named),
                all("event", this::happened),
                spans("event?"),
                all("stance", line -> new Stand(line.get(1), body.first(line.get(2)), line.get(3))));
    }

    private Said said(List<String> line, List<Span> stretches) {
        Span words = body.only(line.get(1));
        String who = line.get(3).equals("=") ? line.get(2).replaceFirst(" #\\d+$", "") : line.get(3);
        return new Said(
                Quote.Type.valueOf(line.get(0).toUpperCase(Locale.ROOT)),
                words,
                line.get(2).equals("-") ? null : body.nearest(line.get(2), words, stretches),
                who.equals("?") ? null : who);
    }

    private Counted counted(List<String> line) {
        return new Counted(
                body.only(line.get(1)), Double.parseDouble(line.get(2)), given(line.get(3)), given(line.get(4)));
    }

    private static Named named(List<String> line) {
        return new Named(
                Actor.Kind.valueOf(line.get(1).toUpperCase(Locale.ROOT)),
                line.get(2),
                line.size() > 3 ? line.get(3) : null);
    }

    private Happened happened(List<String> line) {
        return new Happened(
                line.get(1),
                body.only(line.get(2)),
                names(line.get(3)),
                names(line.get(4)),
                given(line.get(5)),
                line.get(6));
    }

    private static List<String> names(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split("; "));
    }

    private static @Nullable String given(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private List<Span> spans(String kind) {
        return all(kind, line -> body.only(line.get(1)));
    }

    private <T> List<T> all(String kind, Function<List<String>, T> reading) {
        return lines(kind).map(reading).toList();
    }

    private Stream<List<String>> lines(String kind) {
        return lines.stream().filter(line -> line.get(0).equals(kind));
    }
}
