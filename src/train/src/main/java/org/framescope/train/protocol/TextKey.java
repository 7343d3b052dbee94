package org.framescope.train.protocol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a text without repeating it, so that fold files hold no corpus text. */
public final class TextKey {

    private static final int BYTES = 8;

    private TextKey() {}

    /** The first sixteen hexadecimal digits of the SHA-256 of the text in UTF-8. */
    public static String of(String text) {
        byte[] hash = sha256(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
