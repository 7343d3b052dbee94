package org.framescope.engine.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself beside its text: JSON-LD first, then OpenGraph and other meta elements, then microdata. */
final class PageMetadata {

    private final Document page;
    private final LinkedData linked;
    private final Map<String, String> metas = new HashMap<>();
    private final List<Element> data = new ArrayList<>();
    private String canonical = "";
    private String printed = "";
    private String timed = "";

    private PageMetadata(Document page) {
        this.page = page;
        page.stream().forEach(this::see);
        metas.remove("");
        this.linked = LinkedData.of(data);
    }

    /** What counts is the first of each kind. */
    private void see(Element element) {
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "link" ->
                canonical = canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")
                        ? element.attr("href")
                        : canonical;
            case "script" -> {
                if (element.attr("type").equalsIgnoreCase("application/ld+json")) {
                    data.add(element);
                }
            }
            case "time" -> timed = timed.isEmpty() ? element.attr("datetime") : timed;
            default -> {}
        }
        if (printed.isEmpty() && element.attr("itemprop").equalsIgnoreCase("datePublished")) {
            String machine = element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
            printed = machine.isBlank() ? element.ownText() : machine;
        }
    }

    private void meta(Element element) {
        String content = Wording.squeezed(element.attr("content"));
        if (!content.isEmpty()) {
            metas.putIfAbsent(Wording.lower(element.attr("property")), content);
            metas.putIfAbsent(Wording.lower(element.attr("name")), content);
        }
    }

    static PageMetadata of(Document page) {
        return new PageMetadata(page);
    }

    /** The names under which the page states its headline, the most reliable first. */
    List<String> headlines() {
        return List.of(
                linked.text("headline"),
                meta("og:title"),
                meta("twitter:title"),
                meta("dc.title"),
                withoutSite(page.title()));
    }

    List<String> descriptions() {
        return List.of(
                linked.text("alternativeHeadline"),
                linked.text("description"),
                meta("og:description"),
                meta("description"),
                meta("twitter:description"));
    }

    Optional<String> published() {
        List<String> stamps = List.of(
                linked.text("datePublished"),
                meta("article:published_time"),
                meta("og:article:published_time"),
                meta("article.published"),
                meta("parsely-pub-date"),
                meta("sailthru.date"),
                meta("pubdate"),
                meta("publishdate"),
                meta("publish-date"),
                meta("date"),
                meta("dc.date"),
                meta("dc.date.issued"),
                meta("dcterms.created"),
                printed,
                timed);
        return stamps.stream()
                .map(CalendarDay::ofMachine)
                .flatMap(Optional::stream)
                .findFirst();
    }

    Optional<String> byline() {
        return first(
                        linked.names("author"),
                        personal(meta("author")),
                        meta("parsely-author"),
                        meta("sailthru.author"),
                        meta("dc.creator"),
                        meta("byl"))
                .map(Byline::names)
                .filter(n -> !n.isEmpty());
    }

    Optional<String> outlet() {
        return first(meta("og:site_name"), linked.names("publisher"), meta("application-name"))
                .map(PageMetadata::withoutSlogan);
    }

    Optional<String> language() {
        Element html = page.selectFirst("html");
        String stated = html == null ? "" : html.attr("lang");
        return first(stated, linked.text("inLanguage"), meta("og:locale").replace('_', '-'), meta("language"));
    }

    Optional<String> url() {
        return first(canonical, meta("og:url"), linked.text("url"))
                .filter(u -> u.startsWith("http://") || u.startsWith("https://"));
    }

    private static Optional<String> first(String... values) {
        return List.of(values).stream()
                .map(Wording::squeezed)
                .filter(v -> !v.isEmpty())
                .findFirst();
    }

    /** Some pages name a profile's address as author. */
    private static String personal(String author) {
        return author.contains("://") ? "" : author;
    }

    /** The first non-blank content under a property or name, in lower case. */
    private String meta(String name) {
        return metas.getOrDefault(name, "");
    }

    /** {@code The Post | News and more} */
    private static String withoutSlogan(String outlet) {
        int bar = outlet.indexOf(" | ");
        String name = bar > 0 ? outlet.substring(0, bar) : outlet;
        return name.startsWith("@") ? name.substring(1) : name;
    }

    /** {@code Headline | Site}, {@code Headline - Site}: the site's name is short and stands behind the last bar. */
    private static String withoutSite(String title) {
        String text = Wording.squeezed(title);
        for (String bar : List.of(" | ", " \u2013 ", " \u2014 ", " - ", " \u00BB ", " :: ")) {
            int at = text.lastIndexOf(bar);
            if (at > 0 && Wording.wordCount(text.substring(0, at)) >= 3) {
                return text.substring(0, at);
            }
        }
        return text;
    }
}
