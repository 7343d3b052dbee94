package org.framescope.app.cms;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.message.Signature;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Revision;
import org.framescope.app.problem.Wanted;
import org.framescope.app.review.Arrivals;
import org.framescope.app.review.Received;
import org.framescope.app.security.Audit;
import org.framescope.app.security.Secrets;
import org.framescope.app.store.StaleException;
import org.framescope.app.store.cms.HookStore;
import org.framescope.app.store.cms.Inbox;
import org.framescope.app.store.cms.Receipt;
import org.framescope.app.store.people.PeopleStore;
import org.framescope.app.store.people.Person;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;

/** Takes in drafts that were signed with a desk's secret: each message once, each piece's drafts under one review. */
@Singleton
class DraftIntake {

    private static final int MOST_NAME = 200;
    private static final int MOST_DELIVERY = 120;

    /** Somebody may take a step at the same moment; the draft then follows it. */
    private static final int TRIES = 3;

    private final HookStore hooks;
    private final PeopleStore people;
    private final Arrivals arrivals;
    private final Audit audit;
    private final Clock clock;

    @Inject
    DraftIntake(HookStore hooks, PeopleStore people, Arrivals arrivals, Audit audit, Clock clock) {
        this.hooks = hooks;
        this.people = people;
        this.arrivals = arrivals;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes in a message.
     *
     * @param inbox the desk's, from the address
     * @param signature the header
     * @param delivery the header that names the message
     */
    PlacedJson take(String inbox, Optional<String> signature, Optional<String> delivery, byte[] body)
            throws InvalidInputException {
        UUID desk = sender(inbox, signature, body).desk();
        String name = Wanted.text("Framescope-Delivery", delivery.orElse(""), MOST_DELIVERY);
        String fingerprint = Secrets.hash(new String(body, StandardCharsets.ISO_8859_1));
        Optional<Receipt> before = before(desk, name, fingerprint);
        if (before.isPresent()) {
            return PlacedJson.of(before.get(), true);
        }
        JsonNode request = Json.read(new String(body, StandardCharsets.UTF_8));
        String piece = Wanted.text("piece", request.path("piece").asText(), MOST_NAME);
        Optional<UUID> author = author(desk, request);
        Received received = arrivals.read(desk, request);
        for (int left = TRIES; ; left--) {
            try {
                return audit.together(() -> place(desk, name, fingerprint, piece, author, received));
            } catch (StaleException faster) {
                if (left == 1) {
                    throw Revision.stale();
                }
            }
        }
    }

    private PlacedJson place(
            UUID desk, String name, String fingerprint, String piece, Optional<UUID> author, Received received) {
        hooks.queueUp(desk);
        Optional<Receipt> before = before(desk, name, fingerprint);
        if (before.isPresent()) {
            return PlacedJson.of(before.get(), true);
        }
        Arrivals.Arrived arrived = arrivals.place(desk, author, received, piece);
        Receipt receipt = new Receipt(
                name,
                fingerprint,
                arrived.review(),
                arrived.draft(),
                arrived.outcome().name());
        hooks.receive(desk, receipt);
        return PlacedJson.of(receipt, false);
    }

    /** Whoever signs with no secret of ours learns nothing, not even whether the address is one. */
    private Inbox sender(String inbox, Optional<String> signature, byte[] body) {
        Optional<Inbox> known = Wanted.id(inbox).flatMap(hooks::inbox);
        String secret = known.map(Inbox::secret).orElseGet(Secrets::next);
        boolean fits = new Signature(secret).fits(signature.orElse(""), body, clock.instant());
        return known.filter(own -> fits)
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.WRONG_SIGNATURE,
                        "Expected the header " + Signature.HEADER
                                + ": t=<seconds since 1970>,v1=<hexadecimal HMAC-SHA256 of"
                                + " time, dot and body>, made with this desk's secret within five minutes; found"
                                + " another or none. Compare address, secret and clock with the desk's settings."));
    }

    private Optional<Receipt> before(UUID desk, String name, String fingerprint) {
        Optional<Receipt> before = hooks.receipt(desk, name);
        if (before.filter(receipt -> !receipt.fingerprint().equals(fingerprint)).isPresent()) {
            throw new ProblemException(
                    ProblemKind.KEY_REUSED,
                    "Expected another Framescope-Delivery for another message; found one that came with different"
                            + " content before. Give each message a name of its own, and the same when it is sent"
                            + " again.");
        }
        return before;
    }

    /** What is said is said by somebody; a note by nobody would be lost. */
    private Optional<UUID> author(UUID desk, JsonNode request) {
        Optional<UUID> author = people.credentials(
                        request.path("author").asText("").strip().toLowerCase(Locale.ROOT))
                .map(credentials -> credentials.person())
                .filter(person -> person.desk().equals(desk) && !person.disabled())
                .map(Person::id);
        if (author.isEmpty() && !request.path("note").asText("").isBlank()) {
            throw Wanted.invalid("author", "what somebody at this desk signs in with, where a note comes along");
        }
        return author;
    }
}
