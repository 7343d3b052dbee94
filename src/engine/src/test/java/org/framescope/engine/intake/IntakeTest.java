package org.framescope.engine.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.engine.extract.Extraction;
import org.framescope.engine.extract.OutletRules;
import org.framescope.engine.extract.UnreadableInputException;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final Intake INTAKE = new Intake(OutletRules.NONE);
    private static final String PARAGRAPHS = "<p>" + Drafts.LEAD + "</p><p>" + Drafts.SECOND + "</p>";

    private static Article article(String name, byte[] bytes) {
        return INTAKE.document(name, Optional.empty(), bytes, Optional.empty()).article();
    }

    private static Article article(String name, String text) {
        return article(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Article> articles(Format format, byte[] bytes) throws IOException {
        Items items = INTAKE.collection(format, "", new ByteArrayInputStream(bytes));
        List<Article> articles = new ArrayList<>();
        for (Optional<Item> item = items.next(); item.isPresent(); item = items.next()) {
            articles.add(item.map(Item::extraction).get().get().article());
        }
        return articles;
    }

    private static List<Article> articles(Format format, String text) throws IOException {
        return articles(format, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void markdownHasHeadlineParagraphsAndCaptions() {
        Article article = article("draft.md", """
            ---
            title: "Norham closes ferry landing"
            author: Ruth Adler
            date: 2022-03-14
            ---
            ![not a caption](landing.jpg)

            *The landing at low tide. Photo: Ruth Adler/AFP*

            The council of Norham voted on **Tuesday** to close the old ferry landing,
            ending two years of dispute over its repair.

            ![not a caption](boat.jpg "The last boat leaves.")

            """ + Drafts.SECOND);
        assertEquals(Optional.of(Drafts.HEADLINE), article.headline());
        assertEquals(Drafts.BODY, article.body());
        assertEquals(Optional.of("Ruth Adler"), article.imprint().byline());
        assertEquals(Optional.of("2022-03-14"), article.imprint().published());
        assertEquals("The landing at low tide.", article.captions().get(0).text());
        assertEquals(Optional.of("Ruth Adler/AFP"), article.captions().get(0).credit());
        assertEquals("The last boat leaves.", article.captions().get(1).text());
    }

    @Test
    void htmlInsideMarkdownIsText() {
        String body = article("draft.md", "# A headline of words\n\n" + Drafts.LEAD + "\n\n<script>alert(1)</script>")
                .body();
        assertTrue(body.contains("<script>"), body);
    }

    @Test
    void aStyledDraftIsReadByItsStyles() throws IOException {
        Article article = article(
                "draft.docx",
                Drafts.docx(List.of(
                        new Drafts.Line("Title", Drafts.HEADLINE),
                        new Drafts.Line("", Drafts.LEAD),
                        new Drafts.Line("caption", "The landing at low tide. Photo: Ruth Adler/AFP"),
                        new Drafts.Line("heading 2", "What changes"),
                        new Drafts.Line("", Drafts.SECOND))));
        assertEquals(Optional.of(Drafts.HEADLINE), article.headline());
        assertEquals(Drafts.LEAD + "\n\nWhat changes\n\n" + Drafts.SECOND, article.body());
        assertEquals("The landing at low tide.", article.captions().get(0).text());
    }

    @Test
    void aDraftWithoutStylesIsReadAsLooseText() throws IOException {
        Article article = article(
                "draft.docx",
                Drafts.docx(List.of(
                        new Drafts.Line("", Drafts.HEADLINE),
                        new Drafts.Line("", "By Ruth Adler"),
                        new Drafts.Line("", Drafts.LEAD),
                        new Drafts.Line("", Drafts.SECOND))));
        assertEquals(Optional.of(Drafts.HEADLINE), article.headline());
        assertEquals(Drafts.BODY, article.body());
    }

    @Test
    void aPdfLosesItsLineEndsRunningHeadsAndPageNumbers() throws IOException {
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            List<String> lines = new ArrayList<>(List.of("The Norham Post, page " + page, ""));
            lines.addAll(Drafts.wrapped(page == 2 ? Drafts.SECOND.replace("asked", "as-") : Drafts.LEAD));
            lines.addAll(List.of("", Integer.toString(page)));
            pages.add(lines);
        }
        String body = article("print.pdf", Drafts.pdf(pages)).body();
        assertTrue(body.contains(Drafts.LEAD), body);
        assertTrue(!body.contains("Norham Post, page"), body);
    }

    @Test
    void aPdfOfPicturesAloneIsRefused() {
        UnreadableInputException refusal =
                assertThrows(UnreadableInputException.class, () -> article("scan.pdf", Drafts.pdf(List.of(List.of()))));
        assertTrue(refusal.getMessage().contains("paste the article's text"), refusal.getMessage());
    }

    @Test
    void aFeedHoldsItsArticlesWhole() throws IOException {
        String feed = """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Norham Post</title><link>https://post.example/</link><description>News</description>
            <item><title>Norham closes ferry landing</title><link>https://post.example/ferry</link><guid>ferry-1</guid>
            <dc:creator>Ruth Adler</dc:creator><pubDate>Mon, 14 Mar 2022 08:00:00 GMT</pubDate><description>Short.</description>
            <content:encoded><![CDATA[%s<figure><img src="a.jpg"><figcaption>The landing at low tide.</figcaption></figure>]]></content:encoded></item>
            <item><title>Second</title><link>https://post.example/second</link><description>&lt;p&gt;Short.&lt;/p&gt;</description></item>
            </channel></rss>\
            """.formatted(PARAGRAPHS);
        List<Article> articles = articles(Format.FEED, feed);
        assertEquals(2, articles.size());
        Article first = articles.get(0);
        assertEquals(Drafts.BODY, first.body());
        assertEquals(Optional.of(Drafts.HEADLINE), first.headline());
        assertEquals(Optional.of("https://post.example/ferry"), first.imprint().url());
        assertEquals(Optional.of("Norham Post"), first.imprint().outlet());
        assertEquals(Optional.of("2022-03-14"), first.imprint().published());
        assertEquals("The landing at low tide.", first.captions().get(0).text());
    }

    @Test
    void anAtomFeedInAnOldCharsetIsReadAsItSays() throws IOException {
        String feed = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><id>x</id><updated>2022-03-14T08:00:00Z</updated>
            <entry><id>e1</id><title>Caf\u00e9 closes on the island</title><updated>2022-03-14T08:00:00Z</updated>
            <content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>\
            """.formatted(Drafts.LEAD);
        List<Article> articles = articles(Format.FEED, feed.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                Optional.of("Caf\u00e9 closes on the island"), articles.get(0).headline());
        assertEquals(Drafts.LEAD, articles.get(0).body());
    }

    @Test
    void aWebArchiveGivesItsPagesAndTexts() throws IOException {
        String page = "<html><head><title>x</title></head><body><h1>" + Drafts.HEADLINE + "</h1>" + PARAGRAPHS
                + "</body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length()
                + "\r\n\r\n" + page;
        String missing = "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n";
        String archive = record("warcinfo", "application/warc-fields", "software: x\r\n")
                + record("response", "application/http; msgtype=response", http)
                + record("response", "application/http; msgtype=response", missing)
                + record("conversion", "text/plain", Drafts.HEADLINE + "\n\n" + Drafts.BODY);
        for (byte[] bytes : List.of(
                archive.getBytes(StandardCharsets.UTF_8), Drafts.gzip(archive.getBytes(StandardCharsets.UTF_8)))) {
            List<Article> articles = articles(Format.WARC, bytes);
            assertEquals(2, articles.size());
            assertTrue(articles.stream().allMatch(a -> a.body().equals(Drafts.BODY)));
            assertEquals(
                    Optional.of("https://post.example/ferry"),
                    articles.get(0).imprint().url());
        }
    }

    @Test
    void aDamagedPageOfAWebArchiveCostsTheOthersNothing() throws Exception {
        String page = "<html><body><h1>" + Drafts.HEADLINE + "</h1>" + PARAGRAPHS + "</body></html>";
        String type = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";
        String length = "Content-Length: " + page.length() + "\r\n\r\n" + page;
        String picture =
                "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Encoding: zstd\r\nContent-Length: 1\r\n\r\nx";
        String archive = record("response", "application/http; msgtype=response", type + length)
                + record(
                        "response",
                        "application/http; msgtype=response",
                        type + "Content-Encoding: gzip, br\r\n" + length)
                + record("response", "application/http; msgtype=response", "not HTTP at all")
                + record("response", "application/http; msgtype=response", picture)
                + record("response", "application/http; msgtype=response", type + length);
        Items items = INTAKE.collection(
                Format.WARC, "a.warc", new ByteArrayInputStream(archive.getBytes(StandardCharsets.UTF_8)));
        List<String> read = new ArrayList<>();
        for (Optional<Item> item = items.next(); item.isPresent(); item = items.next()) {
            try {
                read.add(item.get().extraction().get().article().headline().orElse("none"));
            } catch (UnreadableInputException damaged) {
                read.add("damaged");
            }
        }
        assertEquals(List.of(Drafts.HEADLINE, "damaged", "damaged", Drafts.HEADLINE), read);
    }

    private static String record(String type, String contentType, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\n"
                + "WARC-Target-URI: https://post.example/ferry\r\n"
                + "WARC-Date: 2022-03-14T08:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
                + "Content-Type: " + contentType + "\r\nContent-Length: "
                + block.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + block + "\r\n\r\n";
    }

    @Test
    void aTableHasOneArticleARow() throws IOException {
        String table = String.join(
                "\r\n",
                "\uFEFFid,title,text,domain,date",
                "7,\"Ferry, closed\",\"First line.\n\nSecond \"\"line\"\".\",post.example,2022-03-14",
                "8,Short,,post.example,");
        List<Article> articles = articles(Format.CSV, table);
        assertEquals(Optional.of("Ferry, closed"), articles.get(0).headline());
        assertEquals("First line.\n\nSecond \"line\".", articles.get(0).body());
        assertEquals(Optional.of("post.example"), articles.get(0).imprint().outlet());
        assertEquals(Optional.of("7"), articles.get(0).imprint().id());
        assertEquals("", articles.get(1).body());
    }

    @Test
    void aTableWithoutTextSaysWhatIsMissing() {
        UnreadableInputException refusal =
                assertThrows(UnreadableInputException.class, () -> articles(Format.CSV, "a,b\n1,2\n"));
        assertTrue(refusal.getMessage().contains("\"body\""), refusal.getMessage());
    }

    @Test
    void aQuotationMarkNeverClosedDoesNotTakeInTheWholeFile() {
        String table = "id,body\n1,\"" + "x".repeat(11_000_000);
        assertThrows(IOException.class, () -> articles(Format.CSV, table));
    }

    @Test
    void aPackedPageIsUnpackedOnce() throws IOException {
        Extraction page = INTAKE.document(
                "page.html.gz",
                Optional.empty(),
                Drafts.gzip(("<html><body>" + PARAGRAPHS).getBytes(StandardCharsets.UTF_8)),
                Optional.of("https://post.example/a"));
        assertEquals(Drafts.BODY, page.article().body());
        assertEquals(
                Optional.of("https://post.example/a"), page.article().imprint().url());
    }
}
