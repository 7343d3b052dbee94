package org.framescope.engine.intake;

import org.jsoup.nodes.Entities;

/** Writes the small page that stands for a document of another format. */
final class Markup {

    private final StringBuilder head = new StringBuilder();
    private final StringBuilder body = new StringBuilder();

    static String escaped(String text) {
        return Entities.escape(text);
    }

    Markup meta(String property, String content) {
        if (!content.isBlank()) {
            head.append("<meta property=\"")
                    .append(property)
                    .append("\" content=\"")
                    .append(escaped(content).replace("\"", "&quot;"))
                    .append("\">");
        }
        return this;
    }

    /** An element with plain text, whose line feeds are line breaks. */
    Markup text(String opening, String text, String closing) {
        body.append(opening).append(escaped(text).replace("\n", "<br>")).append(closing);
        return this;
    }

    Markup html(String html) {
        body.append(html);
        return this;
    }

    /** The headline, unless there is none. */
    Markup headline(String title) {
        return title.isBlank() ? this : meta("og:title", title).text("<h1>", title, "</h1>");
    }

    String page() {
        return "<!doctype html><html><head>" + head + "</head><body><article>" + body + "</article></body></html>";
    }
}
