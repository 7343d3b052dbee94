package org.framescope.app.message;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs messages, so that their receiver can tell them from forged ones: HMAC-SHA256 over the time of sending, a dot and
 * the body.
 */
public record Signature(String secret) {

    /** The header in which a message carries it. */
    public static final String HEADER = "Framescope-Signature";

    /** How far the clocks of sender and receiver may be apart; what is older may be somebody's copy. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

    /**
     * The header's value: {@code t=<seconds since 1970>,v1=<hexadecimal>}.
     *
     * @param time of sending, seconds since 1970
     */
    public String header(long time, String body) {
        return "t=" + time + ",v1=" + code(time, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a header was made with the same secret for this body, within five minutes of now. */
    public boolean fits(String header, byte[] body, Instant now) {
        Matcher form = FORM.matcher(header);
        if (!form.matches()) {
            return false;
        }
        long time = Long.parseLong(form.group(1));
        boolean same = MessageDigest.isEqual(
                code(time, body).getBytes(StandardCharsets.US_ASCII),
                form.group(2).getBytes(StandardCharsets.US_ASCII));
        return same && Duration.between(Instant.ofEpochSecond(time), now).abs().compareTo(TOLERANCE) <= 0;
    }

    private String code(long time, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    @Override
    public String toString() {
        return "a signature's secret";
    }
}
