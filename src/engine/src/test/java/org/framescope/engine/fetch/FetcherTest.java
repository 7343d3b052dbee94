package org.framescope.engine.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fetching, on loopback alone: names are answered by a fake name service, connections go to one local server. */
class FetcherTest {

    private static final byte[] PAGE = "<p>The council voted.".getBytes(StandardCharsets.UTF_8);
    private static final FetchLimits LIMITS = new FetchLimits(3, 100_000, Duration.ofSeconds(2), Duration.ofSeconds(3));
    private static final String STORY = "http://news.example.org/story?page=1";

    private LoopbackSite site;

    @BeforeEach
    void open() throws IOException {
        site = new LoopbackSite();
        site.at("/story", LoopbackSite.bytes(PAGE, "Content-Type", "text/html; charset=utf-8"));
    }

    @AfterEach
    void close() {
        site.close();
    }

    static List<InetAddress> publicly(String host) throws UnknownHostException {
        return List.of(InetAddress.getByAddress(host, new byte[] {93, (byte) 184, (byte) 216, 34}));
    }

    private Fetcher fetcher(NameService names) {
        return Fetcher.with(names, "1", LIMITS, site::dial);
    }

    private FetchedPage fetch(String url) throws FetchException {
        return fetcher(FetcherTest::publicly).fetch(url);
    }

    private FetchException.Cause refusal(String url) {
        return assertThrows(FetchException.class, () -> fetch(url)).matter();
    }

    @Test
    void bringsThePageOfAPublicSite() throws FetchException {
        FetchedPage page = fetch(STORY);
        assertArrayEquals(PAGE, page.bytes());
        assertEquals(Optional.of("text/html; charset=utf-8"), page.contentType());
        assertEquals(STORY, page.url());
        assertEquals(List.of("/robots.txt", "/story?page=1"), site.asked());
    }

    @Test
    void saysWhoItIsAndCarriesNothingElse() throws FetchException {
        site.at("/story", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "id=1");
            exchange.getResponseHeaders().add("Location", "/second");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });
        site.at("/second", LoopbackSite.bytes(PAGE));
        fetch(STORY);
        assertTrue(site.headers().stream()
                .allMatch(h -> h.get("User-agent").get(0).startsWith("Framescope/1 (")
                        && h.get("Host").get(0).startsWith("news.example.org")
                        && !h.containsKey("Cookie")
                        && !h.containsKey("Referer")));
    }

    @Test
    void namesOfOtherAlphabetsAreAskedForInAscii() throws FetchException {
        assertEquals(
                "http://xn--mnchen-3ya.example.org/story",
                fetch("http://MÜNCHEN.example.org:80/story#top").url());
        assertEquals(
                List.of("xn--mnchen-3ya.example.org"),
                site.headers().get(0).get("Host").stream()
                        .map(h -> h.replace(":80", ""))
                        .toList());
    }

    @Test
    void readsPackedPages() throws Exception {
        site.at("/story", LoopbackSite.bytes(gzip(PAGE), "Content-Encoding", "gzip"));
        assertArrayEquals(PAGE, fetch(STORY).bytes());
        // "The council voted." packed with brotli.
        byte[] brotli = Base64.getDecoder().decode("EAEQVGhlIGNvdW5jaWwgdm90ZWQuAw==");
        site.at("/story", LoopbackSite.bytes(brotli, "Content-Encoding", "br"));
        assertEquals("The council voted.", new String(fetch(STORY).bytes(), StandardCharsets.UTF_8).strip());
    }

    @Test
    void aPageThatUnpacksToMoreThanAnyArticleIsRefusedEarly() throws IOException {
        site.at("/story", LoopbackSite.bytes(gzip(new byte[60_000_000]), "Content-Encoding", "gzip"));
        assertEquals(FetchException.Cause.TOO_LARGE, refusal(STORY));
    }

    @Test
    void aPagePackedTwiceIsRefused() throws IOException {
        site.at("/story", LoopbackSite.bytes(gzip(gzip(PAGE)), "Content-Encoding", "gzip, gzip"));
        assertEquals(FetchException.Cause.ANSWER, refusal(STORY));
    }

    @Test
    void aPageBeyondTheLimitIsRefusedWhetherItSaysItsSizeOrNot() {
        site.at("/story", LoopbackSite.bytes(new byte[LIMITS.bytes() + 1]));
        assertEquals(FetchException.Cause.TOO_LARGE, refusal(STORY));
        site.at("/story", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[LIMITS.bytes() + 1]);
            exchange.close();
        });
        assertEquals(FetchException.Cause.TOO_LARGE, refusal(STORY));
    }

    @Test
    void aSiteThatDripsIsCutOffInTime() {
        site.at("/story", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 200; i++) {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                pause();
            }
        });
        assertTimeoutPreemptively(
                Duration.ofSeconds(12), () -> assertEquals(FetchException.Cause.UNREACHABLE, refusal(STORY)));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void redirectsAreFollowedButNotForEver() throws FetchException {
        site.at("/a", LoopbackSite.redirect("/b"));
        site.at("/b", LoopbackSite.redirect("http://other.example.org/story"));
        assertEquals(
                "http://other.example.org/story",
                fetch("http://news.example.org/a").url());
        site.at("/loop", LoopbackSite.redirect("/loop"));
        assertEquals(FetchException.Cause.ANSWER, refusal("http://news.example.org/loop"));
        site.at("/lost", LoopbackSite.status(404));
        assertEquals(FetchException.Cause.ANSWER, refusal("http://news.example.org/lost"));
    }

    @Test
    void whatRobotsTxtKeepsBackIsNotAskedFor() {
        site.at("/robots.txt", LoopbackSite.bytes("User-agent: *\nDisallow: /story".getBytes(StandardCharsets.UTF_8)));
        assertEquals(FetchException.Cause.ROBOTS, refusal(STORY));
        site.at(
                "/robots.txt",
                LoopbackSite.bytes("User-agent: Framescope\nDisallow: /".getBytes(StandardCharsets.UTF_8)));
        assertEquals(FetchException.Cause.ROBOTS, refusal(STORY));
        site.at("/robots.txt", LoopbackSite.status(503));
        assertEquals(FetchException.Cause.ROBOTS, refusal(STORY));
        assertFalse(site.asked().stream().anyMatch(a -> a.startsWith("/story")));
    }

    @Test
    void robotsTxtOfTheSiteBehindARedirectCountsAsWell() {
        site.at("/a", LoopbackSite.redirect("http://other.example.org/private/b"));
        site.at(
                "/robots.txt",
                LoopbackSite.bytes("User-agent: *\nDisallow: /private".getBytes(StandardCharsets.UTF_8)));
        assertEquals(FetchException.Cause.ROBOTS, refusal("http://news.example.org/a"));
        assertFalse(site.asked().contains("/private/b"));
    }

    @Test
    void aNameIsLookedUpOnceForAllConnectionsToIt() throws FetchException {
        AtomicInteger asked = new AtomicInteger();
        fetcher(host -> {
                    asked.incrementAndGet();
                    return publicly(host);
                })
                .fetch(STORY);
        assertEquals(1, asked.get());
        assertEquals(2, site.dialled().size());
    }

    @Test
    void aNameServiceThatFlipsItsAnswerLeadsNowhereElse() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        NameService flipping =
                host -> asked.getAndIncrement() == 0 ? publicly(host) : List.of(InetAddress.getLoopbackAddress());
        fetcher(flipping).fetch(STORY);
        asked.set(0);
        // A redirect to the site itself asks for its name again, and gets the second answer.
        site.at("/again", LoopbackSite.redirect("/story"));
        FetchException refused =
                assertThrows(FetchException.class, () -> fetcher(flipping).fetch("http://news.example.org/again"));
        assertEquals(FetchException.Cause.ADDRESS, refused.matter());
        assertTrue(site.dialled().stream().allMatch(PublicAddress::is));
    }

    @Test
    void anUnknownNameIsSaidToBeUnknown() {
        FetchException refused = assertThrows(
                FetchException.class,
                () -> fetcher(host -> {
                            throw new UnknownHostException(host);
                        })
                        .fetch(STORY));
        assertEquals(FetchException.Cause.UNREACHABLE, refused.matter());
        assertTrue(refused.getMessage().contains("spelling"));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
