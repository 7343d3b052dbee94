package org.framescope.app.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a receiver of a webhook computes again. */
class SignatureTest {

    @Test
    void isTheHmacOfTimeAndBody() {
        // printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac secret
        assertEquals(
                "t=1700000000,v1=49f24e537407743fa4a0242bb63b94b9a47ee99cbbe071ccd8a22550ae411686",
                new Signature("secret").header(1_700_000_000L, "{\"a\":1}"));
    }

    @Test
    void fitsItsOwnBodySecretAndTimeAlone() {
        Instant now = Instant.ofEpochSecond(1_700_000_000L);
        byte[] body = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        Signature own = new Signature("secret");
        String header = own.header(now.getEpochSecond(), "{\"a\":1}");
        assertTrue(own.fits(header, body, now));
        assertTrue(own.fits(header, body, now.plusSeconds(300)));
        assertFalse(own.fits(header, body, now.plusSeconds(301)), "somebody's copy");
        assertFalse(own.fits(header, body, now.minusSeconds(301)), "from the future");
        assertFalse(own.fits(header, "{\"a\":2}".getBytes(StandardCharsets.UTF_8), now), "another body");
        assertFalse(new Signature("other").fits(header, body, now), "another secret");
        assertFalse(own.fits(header.replace("t=1700000000", "t=1700000001"), body, now), "another time");
        for (String odd :
                List.of("", "v1=00", header + ",v1=00", header.replace("v1=", "v0="), "t=9999999999999,v1=")) {
            assertFalse(own.fits(odd, body, now), odd);
        }
    }
}
