package org.framescope.app.classroom;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Codes, keys and tokens that cannot be foretold. */
@Singleton
class Secrets {

    /** Consonants that are not mistaken for another: no word comes out, and none is misread from the board. */
    static final String LETTERS = "BCDFGHJKMNPRSTWXZ";

    static final int CODE_LENGTH = 5;
    private static final int KEY_BYTES = 16;
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    RandomGenerator random() {
        return random;
    }

    /** One of 1.4 million codes. */
    String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    String key() {
        return hex(KEY_BYTES);
    }

    String token() {
        return hex(TOKEN_BYTES);
    }

    /** What is kept of a token. */
    static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String hex(int bytes) {
        byte[] value = new byte[bytes];
        random.nextBytes(value);
        return HexFormat.of().formatHex(value);
    }
}
