package dragoman.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The words of a part of a page, its paragraphs parted by blank lines as in a text file. */
final class PageText implements NodeVisitor {

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private PageText() {}

    static String of(Element part) {
        PageText text = new PageText();
        text.traverse(part);
        text.endParagraph();
        return String.join("\n\n", text.paragraphs);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            open.append(words.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
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
