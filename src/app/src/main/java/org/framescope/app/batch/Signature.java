package org.framescope.app.batch;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs messages, so that their receiver can tell them from forged ones: HMAC-SHA256 over the time of sending, a dot and
 * the body.
 */
record Signature(String secret) {

    private static final String ALGORITHM = "HmacSHA256";

    /**
     * The header's value: {@code t=<seconds since 1970>,v1=<hexadecimal>}.
     *
     * @param time of sending, seconds since 1970
     */
    String header(long time, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] code = mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=" + time + ",v1=" + HexFormat.of().formatHex(code);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }
}
