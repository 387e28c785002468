package dragoman.compose;

import dragoman.model.Article;
import dragoman.model.Block;
import dragoman.model.Citation;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Quote;
import dragoman.model.QuoteMatch;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes citations: the excerpt, never cutting a quote where it can be helped, and the line that names the source. */
final class Sources {

    /** Article id to the article with its body. */
    private final Function<String, Optional<Article>> articles;

    Sources(Function<String, Optional<Article>> articles) {
        this.articles = articles;
    }

    Citation cite(PassageEvidence evidence) {
        return cite(evidence, null);
    }

    /**
     * The same with another passage in the excerpt.
     *
     * @param beside the one right before or behind it in a body that is held; null for none
     */
    Citation cite(PassageEvidence evidence, @Nullable PassageEvidence beside) {
        Passage passage = evidence.passage();
        Article article = evidence.article();
        Optional<Quote> quote = speech(evidence);
        Span span = passage.span();
        String text = passage.text();
        if (span != null) {
            Span excerpt = excerpt(span, beside, quote);
            text = excerpt.equals(span)
                    ? text
                    : body(article.id())
                            .filter(b -> !b.isEmpty())
                            .map(excerpt::of)
                            .orElse(text);
            span = excerpt;
        }
        if (text.length() > Citation.LONGEST) {
            int end = shortened(text);
            text = text.substring(0, end);
            span = span == null ? null : new Span(span.start(), span.start() + end);
        }
        return citation(evidence, span, text, quote);
    }

    private static Citation citation(
            PassageEvidence evidence, @Nullable Span span, String text, Optional<Quote> quote) {
        Passage passage = evidence.passage();
        Article article = evidence.article();
        return new Citation(
                article.id(),
                article.publisher(),
                article.outlet(),
                article.author(),
                article.published(),
                article.url(),
                span,
                passage.paragraph(),
                passage.kind().verbatim(),
                text,
                quote.map(Quote::canonical).orElse(null),
                quote.map(Quote::sure).orElse(false),
                quote.map(Quote::spoken).orElse(null));
    }

    /** The text of the article around a passage as it stands there; of a dossier, its entries one a line. */
    Block inContext(PassageEvidence passage, List<PassageEvidence> before, List<PassageEvidence> after) {
        Span own = passage.passage().span();
        String body = body(passage.article().id()).orElse("");
        Block.Phrase source = line(cite(passage));
        if (own == null || body.isEmpty()) {
            return new Block.Context(
                    texts(before).map(t -> t + "\n").collect(Collectors.joining()),
                    passage.passage().text(),
                    texts(after).map(t -> "\n" + t).collect(Collectors.joining()),
                    source);
        }
        int start = spans(before).mapToInt(Span::start).min().orElse(own.start());
        int end = spans(after).mapToInt(Span::end).max().orElse(own.end());
        return new Block.Context(
                body.substring(start, own.start()), own.of(body), body.substring(own.end(), end), source);
    }

    private static Stream<String> texts(List<PassageEvidence> passages) {
        return passages.stream().map(p -> p.passage().text());
    }

    private static Stream<Span> spans(List<PassageEvidence> passages) {
        return passages.stream().map(p -> p.passage().span()).filter(Objects::nonNull);
    }

    /** Where the words of a quote check stand: the sentences around them as far as an excerpt may reach, and their speaker. */
    Citation cite(QuoteMatch match) {
        PassageEvidence first = match.passages().getFirst();
        Quote quote = match.quote();
        Optional<String> body = body(first.article().id()).filter(b -> !b.isEmpty());
        Span span = body.isEmpty() ? null : around(match);
        String text = span == null ? first.passage().text() : span.of(body.get());
        int end = text.length() > Citation.LONGEST ? shortened(text) : text.length();
        return citation(
                first,
                span == null ? first.passage().span() : new Span(span.start(), span.start() + end),
                text.substring(0, end),
                Optional.ofNullable(quote));
    }

    private static @Nullable Span around(QuoteMatch match) {
        Span words = match.span();
        Span first = match.passages().getFirst().passage().span();
        Span last = match.passages().getLast().passage().span();
        return words == null || first == null || last == null ? null : drawnOut(words, first.with(last));
    }

    private Optional<String> body(String article) {
        return articles.apply(article).map(Article::body);
    }

    /** The quote of the passage that says most, if its speaker is known. */
    private static Optional<Quote> speech(PassageEvidence evidence) {
        return evidence.heard().stream()
                .filter(q -> q.canonical() != null)
                .max(Comparator.comparing(Quote::sure)
                        .thenComparingInt(q -> q.text().length()));
    }

    /**
     * The sentence, drawn out to the end of the quote that begins in it, then over the one beside it, each if an excerpt may be
     * so long.
     */
    private static Span excerpt(Span sentence, @Nullable PassageEvidence beside, Optional<Quote> quote) {
        Span whole = drawnOut(sentence, quote.map(Quote::span).orElse(null));
        return drawnOut(whole, beside == null ? null : beside.passage().span());
    }

    private static Span drawnOut(Span span, @Nullable Span other) {
        if (other == null) {
            return span;
        }
        Span whole = span.with(other);
        return whole.length() <= Citation.LONGEST ? whole : span;
    }

    private static int shortened(String text) {
        int blank = text.lastIndexOf(' ', Citation.LONGEST);
        int end = blank > Citation.LONGEST / 2 ? blank : Citation.LONGEST;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    /** "EA WorldView, 6 February 2016, Scott Lucas, paragraph 3". */
    static Block.Phrase line(Citation citation) {
        List<Object> parts = new ArrayList<>(List.of(citation.publisher(), citation.published()));
        Optional.ofNullable(citation.author()).ifPresent(parts::add);
        parts.add(Block.Phrase.of("source.paragraph", citation.paragraph()));
        Block.Phrase line = Block.Phrase.row(parts);
        return citation.verbatim() ? line : Block.Phrase.of("source.own", line);
    }

    /** The excerpt with its source, and with a link to the very passage where its page is known. */
    static Block excerpt(Citation citation) {
        String url = citation.url();
        String link = url != null && citation.verbatim() ? TextFragment.link(url, citation.quote()) : url;
        return new Block.Excerpt(citation.quote(), line(citation), citation.verbatim(), link);
    }
}
