package org.framescope.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.framescope.app.problem.ProblemKind;
import org.junit.jupiter.api.Test;

/** Who may do what, case by case. */
class AccessPolicyTest {

    private static final AccessPolicy HERE = new AccessPolicy(false, List.of());
    private static final AccessPolicy NETWORK = new AccessPolicy(true, List.of("desk.example"));

    @Test
    void permitsThePersonAtThisMachineUnderAllNamesOfThisMachine() {
        for (String host : List.of("localhost", "LOCALHOST", "127.0.0.1", "127.8.8.8", "[::1]", "::1")) {
            assertEquals(Decision.PERMIT, HERE.decide(reading(true, host)), host);
        }
    }

    @Test
    void deniesOtherMachinesUnlessTheServiceIsOpenedToTheNetwork() {
        denied(ProblemKind.NOT_PERMITTED, HERE.decide(reading(false, "192.0.2.7")));
        assertEquals(Decision.PERMIT, NETWORK.decide(reading(false, "192.0.2.7")));
        assertEquals(Decision.PERMIT, NETWORK.decide(reading(false, "desk.example")));
    }

    @Test
    void deniesNamesThatOthersCanPointAtThisMachine() {
        for (String host :
                List.of("evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.0.2.7", "")) {
            denied(ProblemKind.FOREIGN_HOST, HERE.decide(reading(true, host)));
        }
        denied(ProblemKind.FOREIGN_HOST, NETWORK.decide(reading(true, "evil.example")));
        denied(
                ProblemKind.FOREIGN_HOST,
                HERE.decide(new Caller(true, Optional.empty(), false, Optional.empty(), Optional.empty())));
    }

    @Test
    void deniesChangesThatAnotherSitesPageAsksFor() {
        for (String origin : List.of(
                "https://evil.example",
                "http://localhost:9999",
                "http://localhost",
                "null",
                "http://127.0.0.1:8080",
                "::")) {
            denied(ProblemKind.FOREIGN_ORIGIN, HERE.decide(changing(Optional.of(origin), Optional.empty())));
        }
        denied(ProblemKind.FOREIGN_ORIGIN, HERE.decide(changing(Optional.empty(), Optional.of("cross-site"))));
        denied(ProblemKind.FOREIGN_ORIGIN, HERE.decide(changing(Optional.empty(), Optional.of("same-site"))));
    }

    @Test
    void permitsChangesThatOurOwnPageOrAProgramAsksFor() {
        assertEquals(
                Decision.PERMIT,
                HERE.decide(changing(Optional.of("http://localhost:8080"), Optional.of("same-origin"))));
        assertEquals(Decision.PERMIT, HERE.decide(changing(Optional.empty(), Optional.empty())));
        assertEquals(Decision.PERMIT, HERE.decide(changing(Optional.empty(), Optional.of("none"))));
    }

    private static Caller reading(boolean local, String host) {
        return new Caller(local, Optional.of(new Authority(host, 8080)), false, Optional.empty(), Optional.empty());
    }

    private static Caller changing(Optional<String> origin, Optional<String> fetchSite) {
        return new Caller(true, Optional.of(new Authority("localhost", 8080)), true, origin, fetchSite);
    }

    private static void denied(ProblemKind kind, Decision decision) {
        assertEquals(kind, assertInstanceOf(Decision.Deny.class, decision).kind());
    }
}
