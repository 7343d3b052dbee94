package org.framescope.engine.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much text, and how much running text, each element of a page holds; counted once, from the leaves up. */
final class ProseMass {

    /** A stretch of text outside of links so long is hardly ever a menu, a label or a button. */
    private static final int RUNNING = 60;

    private static final class Count {
        private int chars;
        private int prose;
        private int linked;
        private int images;
        private int headings;
    }

    private final Map<Element, Count> counts;
    private final Set<Element> aboveHeadline = new HashSet<>();
    private final int total;

    private ProseMass(Element body) {
        List<Element> order = new ArrayList<>();
        body.stream().forEach(order::add);
        counts = new HashMap<>(2 * order.size());
        for (Element element : order) {
            counts.put(element, own(element));
        }
        for (int i = order.size() - 1; i > 0; i--) {
            Count count = counts.get(order.get(i));
            Count parent = counts.get(order.get(i).parent());
            parent.chars += count.chars;
            parent.prose += count.prose;
            parent.linked += order.get(i).normalName().equals("a") ? count.chars : count.linked;
            // A picture is often given twice, once for readers without scripts.
            parent.images += order.get(i).normalName().equals("noscript") ? 0 : count.images;
            parent.headings += count.headings;
        }
        total = counts.get(body).prose;
        headline(order);
    }

    static ProseMass of(Element body) {
        return new ProseMass(body);
    }

    private static Count own(Element element) {
        Count count = new Count();
        String name = element.normalName();
        boolean link = name.equals("a");
        count.images = name.equals("img") || name.equals("amp-img") ? 1 : 0;
        count.headings = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1)) ? 1 : 0;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                int length = Wording.strippedLength(text.getWholeText());
                count.chars += length;
                count.prose += length >= RUNNING && !link ? length : 0;
            }
        }
        return count;
    }

    /** The page's only h1, if it has just one; a logo is often an h1 as well. */
    private void headline(List<Element> order) {
        List<Element> found =
                order.stream().filter(e -> e.normalName().equals("h1")).toList();
        if (found.size() == 1) {
            for (Element e = found.get(0).parent(); e != null; e = e.parent()) {
                aboveHeadline.add(e);
            }
        }
    }

    int chars(Element element) {
        return counts.get(element).chars;
    }

    int images(Element element) {
        return counts.get(element).images;
    }

    boolean holdsHeading(Element element) {
        return counts.get(element).headings > 0;
    }

    /** Whether at least half of the text is links. */
    boolean isLinked(Element element) {
        Count count = counts.get(element);
        return count.linked * 2 >= count.chars;
    }

    /** The share of the page's running text that stands in an element. */
    double share(Element element) {
        return total == 0 ? 0 : (double) counts.get(element).prose / total;
    }

    boolean holdsHeadline(Element element) {
        return aboveHeadline.contains(element);
    }
}
