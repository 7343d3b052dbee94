package org.framescope.app.classroom;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Codes and keys of classes, which cannot be foretold. */
@Singleton
class Codes {

    /** Consonants that are not mistaken for another: no word comes out, and none is misread from the board. */
    static final String LETTERS = "BCDFGHJKMNPRSTWXZ";

    static final int CODE_LENGTH = 5;
    private static final int KEY_BYTES = 16;

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

    /** The QR code's own, of 128 bits. */
    String key() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }
}
