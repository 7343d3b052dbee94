package org.framescope.app.classroom;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.security.Network;
import org.junit.jupiter.api.Test;

/** Wrong codes are limited, right ones are not. */
class CodeGuardTest {

    private final MovingClock clock = new MovingClock();
    private final CodeGuard guard = new CodeGuard(clock);

    @Test
    void letsAWholeSchoolInFromOneAddress() {
        for (int i = 0; i < 2000; i++) {
            guard.ask("192.0.2.1");
        }
        assertDoesNotThrow(() -> guard.ask("192.0.2.1"));
    }

    @Test
    void stopsAnAddressAfterSixtyWrongCodesForAShortWhile() {
        for (int i = 0; i < 60; i++) {
            guard.ask("192.0.2.1");
            guard.failed("192.0.2.1");
        }
        ProblemException told = assertThrows(ProblemException.class, () -> guard.ask("192.0.2.1"));
        assertTrue(told.getMessage().contains("10 seconds"), told.getMessage());
        guard.ask("192.0.2.2");
        clock.forward(Duration.ofSeconds(10));
        guard.ask("192.0.2.1");
    }

    @Test
    void givesADayOfGuessesLittleHope() {
        int guesses = 0;
        for (int second = 0; second < 24 * 3600; second++) {
            clock.forward(Duration.ofSeconds(1));
            guesses += isHeard() ? 1 : 0;
        }
        double codes = Math.pow(Codes.LETTERS.length(), Codes.CODE_LENGTH);
        assertTrue(guesses < 9000, "guesses a day: " + guesses);
        assertTrue(guesses / codes < 0.007, "of all codes");
    }

    private boolean isHeard() {
        try {
            guard.ask("192.0.2.1");
        } catch (ProblemException stopped) {
            return false;
        }
        guard.failed("192.0.2.1");
        return true;
    }

    @Test
    void stopsManyAddressesTogether() {
        for (int i = 0; i < 600; i++) {
            guard.failed("192.0." + i / 250 + "." + i % 250);
        }
        assertThrows(ProblemException.class, () -> guard.ask("198.51.100.1"));
        clock.forward(Duration.ofSeconds(2));
        guard.ask("198.51.100.1");
    }

    @Test
    void takesANetworkOfVersionSixForOneAddress() {
        assertEquals(Network.of("2001:db8::1"), Network.of("2001:db8::2:3"));
        assertNotEquals(Network.of("2001:db8::1"), Network.of("2001:db8:0:1::1"));
    }

    @Test
    void codesHaveNoVowelsAndDiffer() {
        Codes drawn = new Codes();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            codes.add(drawn.code());
        }
        assertTrue(codes.stream().allMatch(c -> c.matches("[BCDFGHJKMNPRSTWXZ]{5}")));
        assertTrue(codes.size() > 995, "different codes of 1000: " + codes.size());
    }
}
