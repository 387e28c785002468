package dragoman.read;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article's own text on a page: menus, captions, comments, invitations to read on and the like are left out.
 *
 * <p>Where no element says that it holds the article, the one with the most words in paragraphs does (after Arc90's
 * Readability, 2009: a paragraph speaks for its parent, and half as much for the one above).
 */
final class PageBody {

    /** Where the article's text stands, surest first. */
    private static final List<String> PARTS = List.of(
            "[itemprop=articleBody], [data-testid=article-body], [property=articleBody]",
            ".article-body, .article__body, .article-content, .article__content, .article-text, .articleBody,"
                    + " .entry-content, .post-content, .post-body, .story-body, .story-content, .body-copy,"
                    + " .td-post-content, .field--name-body, .field-name-body, #article-body",
            "article",
            "main, [role=main]");

    private static final String CLUTTER = "script, style, noscript, template, nav, header, footer, aside, form, button,"
            + " iframe, svg, figure, figcaption, h1, dialog, menu, select, textarea, video, audio, [hidden],"
            + " [aria-hidden=true], [role~=^(navigation|complementary|banner|contentinfo|dialog|search)$],"
            + " [style~=(?i)display:\\s*none]";

    /** Names by which sites call what is not the article; a whole word of an element's class or id. */
    private static final Pattern CLUTTER_NAME = Pattern.compile(
            "(?:.*[_-])?(?:comments?|comment-list|disqus|related|recommended|recirculation|read-?more|more-stories|newsletter"
                    + "|subscribe|subscription|paywall|share|sharing|social|advert|advertisement|ads?|sponsored|promo"
                    + "|breadcrumbs?|tags|author-bio|about-author|cookies?|caption|wp-caption-text|credit|byline|dateline-time"
                    + "|screen-reader-text|sr-only|visually-hidden|sidebar|pagination|toolbar|metadata|entry-meta|post-meta)(?:[_-].*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern READ_ON = Pattern.compile(
            "(?:read (?:more|also|next|on)|also read|see also|related(?: (?:articles?|stories|story|news|content))?"
                    + "|more (?:on|from|about) .*|recommended|advertisement|sign up .*|subscribe .*|follow us .*|share this.*"
                    + "|continue reading.*|watch|click here.*|most read|trending)(?:\\s*[:|»>–-].*)?",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_INVITATION = 200;

    private final Document page;
    private final Set<Element> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());

    private PageBody(Document page) {
        this.page = page;
    }

    /** The paragraphs of the article, blank lines between them. */
    static String of(Document page) {
        PageBody body = new PageBody(page);
        body.leaveOutClutter();
        return PageText.of(body.article(), body.leftOut);
    }

    private void leaveOutClutter() {
        leftOut.addAll(page.select(CLUTTER));
        ElementSizes sizes = ElementSizes.of(page, leftOut);
        int half = sizes.of(page.body()).characters() / 2;
        for (Element element : page.body().getAllElements()) {
            ElementSizes.Size size = sizes.of(element);
            if ((size.characters() <= half && isNamedClutter(element)) || isInvitation(element, size)) {
                leftOut.add(element);
            }
        }
    }

    /** Which element has the article's text, by the sizes that are left; no text is built for any other. */
    private Element article() {
        ElementSizes sizes = ElementSizes.of(page, leftOut);
        return PARTS.stream()
                .flatMap(
                        part -> page.select(part).stream()
                                .max(Comparator.comparingInt(
                                        element -> sizes.of(element).characters()))
                                .stream())
                .filter(element -> sizes.of(element).characters() > 0)
                .findFirst()
                .orElseGet(() -> densest(sizes));
    }

    private static boolean isNamedClutter(Element element) {
        return switch (element.normalName()) {
            case "body", "html", "main", "article" -> false;
            default ->
                CLUTTER_NAME.matcher(element.id()).matches()
                        || element.classNames().stream()
                                .anyMatch(name -> CLUTTER_NAME.matcher(name).matches());
        };
    }

    private static boolean isInvitation(Element element, ElementSizes.Size size) {
        if (!element.isBlock() || size.characters() > LONGEST_INVITATION || size.nodes() > LONGEST_INVITATION) {
            return false;
        }
        String text = element.text().strip();
        return READ_ON.matcher(text).matches() && (element.selectFirst("a") != null || text.split(" ").length <= 3);
    }

    /** The element around a paragraph that holds more than it: some sites put each into boxes of its own. */
    private static @Nullable Element holder(Element paragraph, ElementSizes sizes) {
        Element holder = paragraph.parent();
        while (holder != null
                && sizes.of(holder).characters() == sizes.of(paragraph).characters()) {
            holder = holder.parent();
        }
        return holder;
    }

    private Element densest(ElementSizes sizes) {
        IdentityHashMap<Element, Integer> words = new IdentityHashMap<>();
        int all = 0;
        for (Element paragraph : page.select("p")) {
            int length = sizes.of(paragraph).characters();
            Element parent = length == 0 ? null : holder(paragraph, sizes);
            if (parent != null) {
                all += length;
                words.merge(parent, length, Integer::sum);
                Element above = parent.parent();
                if (above != null) {
                    words.merge(above, length / 2, Integer::sum);
                }
            }
        }
        int enough = all / 2;
        return words.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() > enough)
                .map(Map.Entry::getKey)
                .orElse(page.body());
    }
}
