package org.framescope.engine.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages go where their address says, to public sites alone, and no further. */
class CourierTest {

    private static final FetchLimits LIMITS =
            new FetchLimits(3, 100_000, Duration.ofSeconds(2), Duration.ofSeconds(15));
    private static final String HOOK = "http://desk.example.org/told";
    private static final Message MESSAGE =
            new Message("{\"event\":\"ü\"}", Map.of("Framescope-Signature", "t=1,v1=00"));

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private LoopbackSite site;

    @BeforeEach
    void open() throws IOException {
        site = new LoopbackSite();
        site.at("/told", exchange -> {
            bodies.add(exchange.getRequestMethod() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Courier courier(NameService names) {
        return Courier.with(names, "1", LIMITS, site::dial);
    }

    private FetchException.Cause refusal(String url) {
        return assertThrows(
                        FetchException.class,
                        () -> courier(FetcherTest::publicly).bring(url, MESSAGE))
                .matter();
    }

    @Test
    void bringsBodyAndHeaders() throws FetchException {
        courier(FetcherTest::publicly).bring(HOOK, MESSAGE);
        assertEquals(List.of("POST {\"event\":\"ü\"}"), bodies);
        assertEquals(List.of("t=1,v1=00"), site.headers().get(0).get("Framescope-signature"));
        assertEquals(
                List.of("application/json; charset=UTF-8"),
                site.headers().get(0).get("Content-type"));
    }

    @Test
    void goesNowhereThatIsNotPublic() {
        assertEquals(
                FetchException.Cause.ADDRESS,
                assertThrows(
                                FetchException.class,
                                () -> courier(host -> List.of(InetAddress.getByName("10.0.0.7")))
                                        .bring(HOOK, MESSAGE))
                        .matter());
        assertEquals(FetchException.Cause.ADDRESS, refusal("http://127.0.0.1/told"));
        assertEquals(FetchException.Cause.ADDRESS, refusal("file:///etc/passwd"));
        assertThrows(FetchException.class, () -> Courier.check("http://localhost/told"));
        assertTrue(site.dialled().isEmpty());
    }

    @Test
    void followsNoRedirectAndTellsARefusal() {
        site.at("/moved", LoopbackSite.redirect("http://other.example.org/told"));
        site.at("/broken", LoopbackSite.status(500));
        assertEquals(FetchException.Cause.ANSWER, refusal("http://desk.example.org/moved"));
        assertEquals(FetchException.Cause.ANSWER, refusal("http://desk.example.org/broken"));
        assertEquals(List.of("/moved", "/broken"), site.asked());
    }

    @Test
    void waitsForNobodyLong() {
        site.at("/asleep", exchange -> {
            try {
                Thread.sleep(20_000);
            } catch (InterruptedException woken) {
                Thread.currentThread().interrupt();
            }
        });
        assertEquals(FetchException.Cause.UNREACHABLE, refusal("http://desk.example.org/asleep"));
    }
}
