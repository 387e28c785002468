package dragoman.read;

import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * How large each element of a page is, found in one walk: asking each for its text would take the square of the page's
 * size where a page is nested deep.
 */
final class ElementSizes implements NodeFilter {

    /**
     * What lies in an element.
     *
     * @param characters those of its text, without blank stretches
     * @param nodes all below it
     */
    record Size(int characters, int nodes) {

        private static final Size NONE = new Size(0, 0);

        private Size plus(Size other) {
            return new Size(characters + other.characters, nodes + other.nodes + 1);
        }
    }

    private final IdentityHashMap<Element, Size> sizes = new IdentityHashMap<>();
    private final Set<Element> leftOut;

    private ElementSizes(Set<Element> leftOut) {
        this.leftOut = leftOut;
    }

    static ElementSizes of(Element top, Set<Element> leftOut) {
        ElementSizes sizes = new ElementSizes(leftOut);
        top.filter(sizes);
        return sizes;
    }

    /** Nothing for an element that is left out or lies in one. */
    Size of(Element element) {
        return sizes.getOrDefault(element, Size.NONE);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        return node instanceof Element element && leftOut.contains(element)
                ? FilterResult.SKIP_ENTIRELY
                : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(@Nullable Node node, int depth) {
        if (node != null && node.parent() instanceof Element parent) {
            sizes.merge(parent, size(node), Size::plus);
        }
        return FilterResult.CONTINUE;
    }

    private Size size(Node node) {
        return switch (node) {
            case Element element -> of(element);
            case TextNode text -> new Size(text.text().strip().length(), 0);
            default -> Size.NONE;
        };
    }
}
