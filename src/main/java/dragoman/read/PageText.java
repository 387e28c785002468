package dragoman.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The words of a part of a page, its paragraphs parted by blank lines as in a text file. */
final class PageText implements NodeFilter {

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final Set<Element> leftOut;

    private PageText(Set<Element> leftOut) {
        this.leftOut = leftOut;
    }

    static String of(Element part) {
        return of(part, Set.of());
    }

    /** Leaves out some of the elements within the part. */
    static String of(Element part, Set<Element> leftOut) {
        PageText text = new PageText(leftOut);
        part.filter(text);
        text.endParagraph();
        return String.join("\n\n", text.paragraphs);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element && leftOut.contains(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode words) {
            open.append(words.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(@Nullable Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        switch (element.normalName()) {
            case "br" -> breakLine(element);
            // A browser shows these marks although the text lacks them; without them a quote would be lost.
            case "q" -> open.append('“');
            default -> endParagraphAt(element);
        }
    }

    private void leave(Element element) {
        if (element.normalName().equals("q")) {
            open.append('”');
        } else {
            endParagraphAt(element);
        }
    }

    /** One break is a space, two in a row are the paragraph of old pages. */
    private void breakLine(Element element) {
        if (nodeBefore(element) instanceof Element before && before.normalName().equals("br")) {
            endParagraph();
        } else {
            open.append(' ');
        }
    }

    private static @Nullable Node nodeBefore(Node node) {
        Node before = node.previousSibling();
        while (before instanceof TextNode words && words.isBlank()) {
            before = before.previousSibling();
        }
        return before;
    }

    private void endParagraphAt(Element element) {
        if (element.isBlock()) {
            endParagraph();
        }
    }

    private void endParagraph() {
        String paragraph = open.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        open.setLength(0);
    }
}
