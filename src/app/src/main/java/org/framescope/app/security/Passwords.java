package org.framescope.app.security;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import org.framescope.app.problem.Wanted;

/** Passwords as their hashes: bcrypt by the library, with a salt of its own for each. */
final class Passwords {

    /**
     * A quarter of a second on a common machine: little for a person, much for somebody who guesses. Tests make hundreds of
     * people and name a lesser one.
     */
    private static final int COST = Integer.getInteger("framescope.passwords.cost", 12);

    private static final int LEAST = 12;

    /** What bcrypt looks at. */
    private static final int MOST_BYTES = 72;

    /** Compared with where there is no such person, so that the answer takes as long. */
    private static final String NOBODYS = BcryptUtil.bcryptHash(Secrets.next(), COST);

    private Passwords() {}

    static String hash(String password) {
        return BcryptUtil.bcryptHash(password, COST);
    }

    static boolean fits(String password, String hash) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES && BcryptUtil.matches(password, hash);
    }

    /** Takes as long as {@link #fits}, for a person whom there is not. */
    static void compareWithNobodys(String password) {
        boolean never = fits(password, NOBODYS);
        if (never) {
            throw new IllegalStateException("a password fits a secret of 256 bits");
        }
    }

    /** A new password is long enough, and not so long that its end would count for nothing. */
    static String checked(String password) {
        if (password == null
                || password.length() < LEAST
                || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Wanted.invalid(
                    "password", "at least " + LEAST + " characters, and no more than " + MOST_BYTES + " bytes");
        }
        return password;
    }
}
