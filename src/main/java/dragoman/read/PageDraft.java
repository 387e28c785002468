package dragoman.read;

import dragoman.language.Bylines;
import dragoman.language.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a web page: the article's own text, and what the page says of it for machines or readers. */
final class PageDraft {

    private static final String DATE_METAS = "meta[property=article:published_time], meta[itemprop=datePublished],"
            + " meta[name~=(?i)^(date|dc\\.date(\\.issued)?|dcterms\\.(date|issued|created)|pubdate|publish-?date"
            + "|publication_date|sailthru\\.date|parsely-pub-date|article:published_time)$]";

    private static final String BYLINES =
            ".byline-name, .byline__name, .author-name, .entry-author, .post-author, .byline,"
                    + " .author, [class*=byline]";
    private static final Pattern BY = Pattern.compile("^(?:by|written by|author)[: ]\\s*", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 300;
    private static final int MOST_BYLINES = 5;

    private final Document page;
    private final LinkedData linked;

    private PageDraft(Document page) {
        this.page = page;
        this.linked = LinkedData.of(page);
    }

    /** Takes the address that the page came from, if it came from the web. */
    static Draft of(String source, String id, String html, @Nullable String address) {
        PageDraft draft = new PageDraft(Jsoup.parse(html, address == null ? "" : address));
        return new Draft(
                source,
                id,
                draft.title(),
                draft.outlet(),
                draft.author(),
                draft.published(),
                draft.url(address),
                draft.body());
    }

    private @Nullable String title() {
        return first(List.of(
                () -> content("meta[property=og:title]"), linked::headline, () -> words("h1"), () -> words("title")));
    }

    private @Nullable String outlet() {
        return first(List.of(
                () -> content("meta[property=og:site_name]"),
                linked::publisher,
                () -> content("meta[name=application-name]"),
                () -> words("[itemprop=publisher] [itemprop=name]")));
    }

    private @Nullable String author() {
        String author = first(List.of(
                () -> all("meta[name~=(?i)^(author|dc\\.creator|parsely-author|sailthru\\.author|byl)$]"),
                () -> all("meta[property=article:author]"),
                linked::author,
                () -> words("[itemprop=author] [itemprop=name]"),
                () -> words("[itemprop=author]"),
                () -> words("[rel=author]"),
                () -> words(BYLINES)));
        return author == null ? null : name(author);
    }

    /** Without the "By" in front, and the post and date behind, that a byline has. */
    private static String name(String byline) {
        return Bylines.opening(byline).stream()
                .flatMap(line -> Optional.ofNullable(line.author()).stream())
                .findFirst()
                .orElseGet(() -> BY.matcher(byline).replaceFirst(""));
    }

    /** The first date that can be read: a page often holds several, some of them nonsense. */
    private @Nullable String published() {
        Stream<LocalDate> said = Stream.of(
                        page.select(DATE_METAS).stream().map(meta -> meta.attr("content")),
                        linked.published().stream(),
                        Stream.of("[itemprop=datePublished], time[pubdate]", "article time", "time")
                                .flatMap(places -> page.select(places).stream())
                                .flatMap(time -> Stream.of(time.attr("datetime"), time.text())))
                .flatMap(dates -> dates)
                .flatMap(date -> WrittenDate.parse(date).stream());
        Stream<LocalDate> written = page.select(BYLINES).stream()
                .limit(MOST_BYLINES)
                .flatMap(line -> Bylines.opening(line.text()).stream())
                .flatMap(line -> Optional.ofNullable(line.date()).stream());
        return Stream.concat(said, written).map(Objects::toString).findFirst().orElse(null);
    }

    /** The page's own word, whole; else where it came from. */
    private @Nullable String url(@Nullable String address) {
        String own = first(List.of(
                () -> Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                        .map(link -> link.absUrl("href")),
                () -> content("meta[property=og:url]").filter(Download::isWeb)));
        return own != null ? own : address;
    }

    /** A page that shows its text only to a browser that runs programs may still say it to machines. */
    private String body() {
        String shown = PageBody.of(page);
        String said = linked.body().map(PageDraft::plain).orElse("");
        return shown.length() * 2 < said.length() ? said : shown;
    }

    private static String plain(String text) {
        return text.contains("</p>") || text.contains("<br")
                ? PageText.of(Jsoup.parseBodyFragment(text).body())
                : text;
    }

    /** The contents of all such elements; an address in place of a name says nothing. */
    private Optional<String> all(String selector) {
        String names = page.select(selector).stream()
                .map(meta -> meta.attr("content").strip())
                .filter(name -> !name.isEmpty() && !Download.isWeb(name))
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(names);
    }

    private Optional<String> content(String selector) {
        return Optional.ofNullable(page.selectFirst(selector)).map(meta -> meta.attr("content"));
    }

    private Optional<String> words(String selector) {
        return page.select(selector).stream()
                .map(Element::text)
                .filter(text -> !text.isBlank() && text.length() <= LONGEST_NAME)
                .findFirst();
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
