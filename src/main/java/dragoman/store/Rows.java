package dragoman.store;

import dragoman.model.Article;
import dragoman.model.Event;
import dragoman.model.Fact;
import dragoman.model.Figure;
import dragoman.model.Modality;
import dragoman.model.Passage;
import dragoman.model.Position;
import dragoman.model.Quote;
import dragoman.model.Span;
import dragoman.model.TimeExpression;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Turns rows into the words of the model; what hangs on a passage comes with its {@code article} and {@code ordinal}. */
final class Rows {

    private Rows() {}

    static Article article(ResultSet row, StatementContext context) throws SQLException {
        return article(row, row.getString("id"));
    }

    static Article article(ResultSet row, String id) throws SQLException {
        return new Article(
                id,
                row.getString("title"),
                row.getString("outlet"),
                row.getString("author"),
                row.getObject("published", LocalDate.class),
                row.getString("url"),
                row.getString("body"));
    }

    static Passage passage(ResultSet row) throws SQLException {
        return new Passage(
                row.getString("article"),
                row.getInt("ordinal"),
                row.getInt("paragraph"),
                span(row, "span"),
                row.getString("text"),
                Passage.Kind.valueOf(row.getString("kind")),
                row.getString("context"));
    }

    static Quote quote(ResultSet row, StatementContext context) throws SQLException {
        return new Quote(
                row.getString("article"),
                row.getInt("ordinal"),
                span(row, "span"),
                row.getString("text"),
                Quote.Type.valueOf(row.getString("type")),
                row.getString("speaker"),
                span(row, "speaker"),
                row.getString("canonical"),
                span(row, "cue"),
                row.getDouble("confidence"),
                row.getBoolean("sure"),
                row.getString("spoken"));
    }

    static Fact fact(ResultSet row, List<String> places, List<String> actors, List<String> targets)
            throws SQLException {
        return new Fact(
                row.getString("article"),
                row.getInt("ordinal"),
                row.getString("text"),
                row.getString("said_by"),
                Modality.valueOf(row.getString("modality")),
                row.getString("held"),
                places,
                actors,
                targets);
    }

    static Event event(ResultSet row, List<String> actors, List<String> targets) throws SQLException {
        return new Event(
                row.getString("article"),
                row.getInt("ordinal"),
                span(row, "span"),
                row.getString("title"),
                row.getString("type"),
                actors,
                targets,
                row.getString("happened"),
                row.getString("place"),
                Modality.valueOf(row.getString("polarity")));
    }

    static Position position(ResultSet row, StatementContext context) throws SQLException {
        return new Position(
                row.getString("article"),
                row.getInt("ordinal"),
                row.getString("actor"),
                row.getString("topic"),
                Position.Stance.valueOf(row.getString("stance")),
                row.getString("tied_to"),
                span(row, "span"),
                row.getString("said"));
    }

    static Figure figure(ResultSet row, StatementContext context) throws SQLException {
        return new Figure(
                row.getString("article"),
                row.getInt("ordinal"),
                span(row, "span"),
                row.getDouble("amount"),
                row.getString("unit"),
                row.getString("counted"),
                row.getString("qualifier"));
    }

    static TimeExpression date(ResultSet row, StatementContext context) throws SQLException {
        return new TimeExpression(
                row.getString("article"),
                row.getInt("ordinal"),
                span(row, "span"),
                row.getString("text"),
                TimeExpression.Type.valueOf(row.getString("type")),
                row.getString("timex"));
    }

    private static @Nullable Span span(ResultSet row, String prefix) throws SQLException {
        int start = row.getInt(prefix + "_start");
        return row.wasNull() ? null : new Span(start, row.getInt(prefix + "_end"));
    }
}
