package dragoman.store;

import java.util.Collection;
import java.util.function.Consumer;
import org.jdbi.v3.core.statement.Query;

/**
 * Which passages a read is about.
 *
 * @param condition in SQL, over the passage {@code p}
 */
record Scope(String condition, Consumer<Query> binding) {

    static final Scope ALL = new Scope("TRUE", query -> {});

    static Scope ofArticle(String article) {
        return new Scope("p.article = :article", query -> query.bind("article", article));
    }

    static Scope ofIds(Collection<Long> ids) {
        return new Scope("p.id = ANY(:ids)", query -> query.bindArray("ids", Long.class, ids));
    }
}
