package org.framescope.engine.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: the one that the page itself names so, else the smallest one that holds
 * most of the running text (after Readability's and boilerpipe's text and link density).
 */
final class ArticleBody {

    private static final Set<String> NEVER = Set.of("p", "span", "li", "a", "h1", "h2", "h3", "body", "html");

    private static final double NAMED_SHARE = 0.3;
    private static final double FIRST_SHARE = 0.3;
    private static final double DESCENT = 0.75;

    private final Map<Element, Integer> prose = new HashMap<>();
    private final List<Element> order = new ArrayList<>();

    private ArticleBody(Element body, List<Block> blocks) {
        body.stream().forEach(order::add);
        blocks.forEach(b -> add(b.host(), b.prose()));
        for (int i = order.size() - 1; i > 0; i--) {
            add(order.get(i).parent(), prose(order.get(i)));
        }
    }

    static Element find(Element body, List<Block> blocks) {
        return new ArticleBody(body, blocks).find(body);
    }

    /** Most elements hold none, and are not remembered. */
    private void add(Element element, int more) {
        if (more > 0) {
            prose.merge(element, more, Integer::sum);
        }
    }

    private int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    private Element find(Element body) {
        List<Element> named = order.stream().filter(this::isNamed).toList();
        int most = named.stream().mapToInt(this::prose).max().orElse(0);
        Element densest = descend(body);
        // Pages that go on without end carry further articles in the same markup: the first one is meant.
        return named.stream()
                .filter(e -> prose(e) >= FIRST_SHARE * most)
                .findFirst()
                .filter(e -> prose(e) >= NAMED_SHARE * prose(densest))
                .orElse(densest);
    }

    private boolean isNamed(Element element) {
        if (prose(element) == 0 || NEVER.contains(element.normalName())) {
            return false;
        }
        return element.attr("itemprop").contains("articleBody") || PartNames.says(element, PartNames.BODY);
    }

    private Element descend(Element body) {
        Element at = body;
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (Element child : at.children()) {
                if (prose(child) >= DESCENT * prose(at)
                        && prose(child) > 0
                        && !child.normalName().equals("p")) {
                    at = child;
                    deeper = true;
                    break;
                }
            }
        }
        return at;
    }
}
