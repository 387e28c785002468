package dragoman.read;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a web page: the article's own text, and what the page says of it for machines or readers. */
final class PageDraft {

    /** Where the article's text stands, surest first. */
    private static final List<String> PARTS = List.of(
            "[itemprop=articleBody]",
            ".article-body, .article__body, .entry-content, .post-content, .story-body",
            "article",
            "main, [role=main]",
            "body");

    private static final String CLUTTER = "script, style, noscript, template, nav, header, footer, aside, form, button,"
            + " iframe, svg, figure, h1, [hidden], [aria-hidden=true]";

    private static final String DATE_METAS = "meta[property=article:published_time], meta[itemprop=datePublished],"
            + " meta[name~=(?i)^(date|dc\\.date(\\.issued)?|dcterms\\.(date|issued|created)|pubdate|publish-?date"
            + "|publication_date|sailthru\\.date|parsely-pub-date|article:published_time)$]";

    private final Document page;
    private final LinkedData linked;

    private PageDraft(Document page) {
        this.page = page;
        this.linked = LinkedData.of(page);
    }

    static Draft of(String source, String id, String html) {
        PageDraft draft = new PageDraft(Jsoup.parse(html));
        return new Draft(
                source,
                id,
                draft.title(),
                draft.outlet(),
                draft.author(),
                draft.published(),
                draft.url(),
                draft.body());
    }

    private @Nullable String title() {
        return first(List.of(
                () -> content("meta[property=og:title]"), linked::headline, () -> words("h1"), () -> words("title")));
    }

    private @Nullable String outlet() {
        return first(List.of(() -> content("meta[property=og:site_name]"), linked::publisher));
    }

    private @Nullable String author() {
        return first(List.of(
                () -> content("meta[name=author]"),
                () -> content("meta[property=article:author]").filter(name -> !name.startsWith("http")),
                linked::author,
                () -> words("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]")));
    }

    /** The first date that can be read: a page often holds several, some of them nonsense. */
    private @Nullable String published() {
        return Stream.of(
                        page.select(DATE_METAS).stream().map(meta -> meta.attr("content")),
                        linked.published().stream(),
                        page.select("[itemprop=datePublished], time[pubdate], time").stream()
                                .flatMap(time -> Stream.of(time.attr("datetime"), time.text())))
                .flatMap(dates -> dates)
                .flatMap(date -> WrittenDate.parse(date).stream())
                .map(Objects::toString)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String url() {
        return first(List.of(
                () -> Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                        .map(link -> link.attr("href")),
                () -> content("meta[property=og:url]")));
    }

    private String body() {
        Document copy = page.clone();
        copy.select(CLUTTER).remove();
        return PARTS.stream()
                .flatMap(part ->
                        copy.select(part).stream()
                                .map(PageText::of)
                                .max(Comparator.comparingInt(String::length))
                                .stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private Optional<String> content(String selector) {
        return Optional.ofNullable(page.selectFirst(selector)).map(meta -> meta.attr("content"));
    }

    private Optional<String> words(String selector) {
        return Optional.ofNullable(page.selectFirst(selector)).map(Element::text);
    }

    private static @Nullable String first(List<Supplier<Optional<String>>> places) {
        return places.stream()
                .flatMap(place -> place.get().stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
