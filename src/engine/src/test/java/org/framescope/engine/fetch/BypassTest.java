package org.framescope.engine.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** None of the known ways around an address check gets through: as an address, as a redirect, or as a name's answer. */
class BypassTest {

    private static final int LEAST = 250;

    /** One line of the list. */
    record Vector(String kind, String value, String tries) {}

    static List<Vector> all() throws IOException {
        try (InputStream in = BypassTest.class.getResourceAsStream("bypasses.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells ->
                            new Vector(cells[0], cells[1].replace("\\t", "\t").replace("\\\\", "\\"), cells[2]))
                    .toList();
        }
    }

    static Stream<Vector> urls() throws IOException {
        return all().stream().filter(v -> v.kind().equals("url"));
    }

    static Stream<Vector> answers() throws IOException {
        return all().stream().filter(v -> v.kind().equals("dns"));
    }

    @Test
    void theListIsLong() throws IOException {
        assertTrue(all().size() >= LEAST);
        assertEquals(all().size(), urls().count() + answers().count());
    }

    /** A resolver as forgiving as the system's may be: whatever it does not know is this machine. */
    private static List<InetAddress> forgiving(String host) throws UnknownHostException {
        return host.equals("news.example.org") ? FetcherTest.publicly(host) : List.of(InetAddress.getLoopbackAddress());
    }

    @ParameterizedTest
    @MethodSource("urls")
    void noAddressGetsThrough(Vector vector) throws IOException {
        try (LoopbackSite site = new LoopbackSite()) {
            Fetcher fetcher = Fetcher.with(BypassTest::forgiving, "1", FetchLimits.STANDARD, site::dial);
            FetchException refused = assertThrows(FetchException.class, () -> fetcher.fetch(vector.value()));
            assertEquals(FetchException.Cause.ADDRESS, refused.matter());
            assertEquals(List.of(), site.dialled());
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void noRedirectGetsThrough(Vector vector) throws FetchException {
        WebAddress from = WebAddress.of("http://news.example.org/story");
        try {
            // What is read as a path stays on the public site; everything else is refused, or its name is.
            WebAddress to = from.follow(vector.value());
            boolean onSite = to.host().equals("news.example.org");
            assertTrue(onSite || assertThrows(FetchException.class, () -> look(to)) != null, to.toString());
        } catch (FetchException refused) {
            assertEquals(FetchException.Cause.ADDRESS, refused.matter());
        }
    }

    private static Pinned look(WebAddress to) throws FetchException {
        return Pinned.lookUp(to, BypassTest::forgiving, java.net.InetSocketAddress::new);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void noAnswerOfANameServiceGetsThrough(Vector vector) throws IOException {
        List<InetAddress> answer = new ArrayList<>();
        for (String address : vector.value().split(",", -1)) {
            answer.add(InetAddress.getByName(address));
        }
        try (LoopbackSite site = new LoopbackSite()) {
            Fetcher fetcher = Fetcher.with(host -> answer, "1", FetchLimits.STANDARD, site::dial);
            FetchException refused =
                    assertThrows(FetchException.class, () -> fetcher.fetch("http://news.example.org/story"));
            assertEquals(FetchException.Cause.ADDRESS, refused.matter());
            assertEquals(List.of(), site.dialled());
        }
    }
}
