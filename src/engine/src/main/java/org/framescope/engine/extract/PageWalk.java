package org.framescope.engine.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into blocks in one walk over its nodes, each with what its surroundings say about it. */
final class PageWalk implements NodeVisitor {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "head",
            "canvas",
            "audio",
            "video",
            "map",
            "noframes",
            "link",
            "meta",
            "datalist",
            "dialog");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "amp-img",
            "img",
            "amp-carousel",
            "amp-ad",
            "input",
            "textarea",
            "picture",
            "label");

    private final PartReader parts;
    private final Deque<Surroundings> around = new ArrayDeque<>();
    private final BlockText current = new BlockText();
    private final List<Block> blocks = new ArrayList<>();

    private PageWalk(PartReader parts) {
        this.parts = parts;
    }

    static List<Block> blocks(Element body) {
        PageWalk walk = new PageWalk(new PartReader(body));
        walk.around.push(Surroundings.of(body));
        NodeTraversor.traverse(walk, body);
        walk.flush();
        return List.copyOf(walk.blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.normalName().equals("br")) {
            current.lineBreak();
        } else if (isBlock(element)) {
            flush();
        }
        around.push(parts.enter(element, around.peek()));
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBlock(element) || around.getFirst().opensCredit(element)) {
                flush();
            }
            around.pop();
        }
    }

    private void text(TextNode node) {
        Surroundings now = around.getFirst();
        if (now.unseen()) {
            return;
        }
        if (current.isEmpty() || !current.belongsTo(now)) {
            flush();
            current.begin(now);
        }
        if (now.figure().isPresent() && node.previousSibling() == null) {
            // Caption and credit are often two elements with nothing between them but style.
            current.part();
        }
        current.add(node.getWholeText(), now.linked(), now.preformatted());
    }

    private void flush() {
        blocks.addAll(current.finish());
    }

    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName());
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) || isCustomBlock(element);
    }

    /** An element of a site's own making is a block, unless it stands within a line. */
    private static boolean isCustomBlock(Element element) {
        Element parent = element.parent();
        return element.normalName().indexOf('-') > 0
                && parent != null
                && !parent.normalName().equals("p")
                && isBlock(parent);
    }

    static Optional<Reason> formReason(Element element) {
        return switch (element.normalName()) {
            case "button", "select", "option", "textarea", "input", "label", "legend" -> Optional.of(Reason.FORM);
            default -> Optional.empty();
        };
    }
}
