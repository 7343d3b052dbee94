package org.framescope.engine.intake;

import java.util.Map;
import java.util.TreeMap;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes a page of Markdown, as newsrooms and static sites write it: front matter, text, pictures with captions. */
final class Markdown {

    private static final String FENCE = "---\n";

    private Markdown() {}

    static String page(String source) {
        Map<String, String> front = front(source);
        String text = front.isEmpty() ? source : source.substring(source.indexOf("\n" + FENCE, 1) + FENCE.length() + 1);
        String html = HtmlRenderer.builder()
                .escapeHtml(true)
                .build()
                .render(Parser.builder().maxOpenBlockParsers(100).build().parse(text));
        Document document = Jsoup.parseBodyFragment(html);
        document.select("p:has(img)").forEach(Markdown::figure);
        String title = front.getOrDefault("title", "");
        return new Markup()
                .meta("article:published_time", front.getOrDefault("date", ""))
                .meta("author", front.getOrDefault("author", ""))
                .meta("description", front.getOrDefault("description", ""))
                .headline(document.selectFirst("h1") == null ? title : "")
                .html(document.body().html())
                .page();
    }

    /** A picture's title, or the emphasized line under it, is its caption; its alternative text is not. */
    private static void figure(Element paragraph) {
        Element picture = paragraph.selectFirst("img");
        if (picture == null || !paragraph.children().stream().allMatch(Markdown::pictureOrLine)) {
            return;
        }
        boolean alone = paragraph.textNodes().stream().allMatch(t -> t.isBlank());
        Element next = paragraph.nextElementSibling();
        Element line = paragraph.selectFirst("em");
        boolean below = line == null
                && next != null
                && next.normalName().equals("p")
                && next.childrenSize() == 1
                && next.child(0).normalName().equals("em")
                && next.child(0).text().equals(next.text());
        String caption = line != null ? line.text() : below ? next.text() : picture.attr("title");
        if (!alone || caption.isBlank()) {
            return;
        }
        if (below) {
            next.remove();
        }
        Element figure = new Element("figure").appendChild(picture.clone());
        figure.appendElement("figcaption").text(caption);
        paragraph.replaceWith(figure);
    }

    private static boolean pictureOrLine(Element element) {
        return switch (element.normalName()) {
            case "img", "br" -> true;
            case "em" -> element.previousElementSibling() != null;
            default -> false;
        };
    }

    /** Simple keys of the YAML head that static site generators know. */
    private static Map<String, String> front(String source) {
        int end = source.startsWith(FENCE) ? source.indexOf("\n" + FENCE, 1) : -1;
        Map<String, String> front = new TreeMap<>();
        if (end < 0) {
            return front;
        }
        source.substring(FENCE.length(), end).lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
                front.put(
                        line.substring(0, colon).strip(),
                        unquoted(line.substring(colon + 1).strip()));
            }
        });
        return front;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && "\"'".indexOf(value.charAt(0)) >= 0
                && value.charAt(0) == value.charAt(value.length() - 1);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
