package dragoman;

import dragoman.model.Article;
import dragoman.model.Citation;
import dragoman.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds excerpts against the articles: word for word, and exactly where they are said to stand. */
final class Verbatim {

    private static final int SHOWN = 80;

    private final Map<String, Article> articles;
    private final List<LooseText> bodies;

    Verbatim(List<Article> articles) {
        this.articles = articles.stream().collect(Collectors.toMap(Article::id, Function.identity()));
        this.bodies = articles.stream()
                .filter(article -> !article.body().isEmpty())
                .map(article -> LooseText.of(article.body()))
                .toList();
    }

    /** What is wrong with an excerpt, if anything is. */
    Optional<String> fault(GivenReply.Citation citation) {
        if (citation.quote().length() > Citation.LONGEST) {
            return Optional.of("excerpt of " + citation.quote().length() + " characters");
        }
        Article article = articles.get(citation.article());
        if (bodies.isEmpty() || (article != null && article.body().isEmpty())) {
            return Optional.empty(); // a dossier's source, whose body nobody holds
        }
        if (bodies.stream().noneMatch(body -> body.contains(citation.words()))) {
            return Optional.of("NOT VERBATIM: " + citation.beginning(SHOWN));
        }
        return misplaced(citation, article);
    }

    private static Optional<String> misplaced(GivenReply.Citation citation, @Nullable Article article) {
        Span span = citation.span();
        if (article == null || span == null || stands(citation.quote(), span, article.body())) {
            return Optional.empty();
        }
        return Optional.of("not at " + span.start() + "-" + span.end() + ": " + citation.beginning(SHOWN));
    }

    private static boolean stands(String quote, Span span, String body) {
        return span.end() <= body.length()
                && body.substring(span.start(), span.end()).equals(quote);
    }
}
