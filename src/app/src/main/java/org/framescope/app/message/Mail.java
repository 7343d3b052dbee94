package org.framescope.app.message;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.engine.fetch.Courier;
import org.framescope.engine.fetch.FetchException;
import org.framescope.engine.fetch.Message;

/** Sends signed messages, to public addresses only. */
@Singleton
public class Mail {

    /** The header that names a message, so that its receiver knows it again when it comes twice. */
    public static final String DELIVERY = "Framescope-Delivery";

    private final Courier courier;
    private final Clock clock;

    @Inject
    Mail(Courier courier, Clock clock) {
        this.courier = courier;
        this.clock = clock;
    }

    /** Refuses an address that nothing would be sent to. */
    public static void check(String url) {
        try {
            Courier.check(url);
        } catch (FetchException refused) {
            throw new ProblemException(ProblemKind.NOT_FETCHED, refused.getMessage());
        }
    }

    /**
     * Sends a message.
     *
     * @param delivery names it
     * @throws FetchException where the site did not take it
     */
    public void send(String url, String delivery, String json, Signature signature) throws FetchException {
        long time = clock.instant().getEpochSecond();
        courier.bring(
                url, new Message(json, Map.of(DELIVERY, delivery, Signature.HEADER, signature.header(time, json))));
    }
}
