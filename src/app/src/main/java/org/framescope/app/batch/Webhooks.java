package org.framescope.app.batch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.store.BatchMessages;
import org.framescope.app.store.KeptBatch;
import org.framescope.app.wiring.FramescopeConfig;
import org.framescope.engine.Framescope;
import org.framescope.engine.fetch.Courier;
import org.framescope.engine.fetch.FetchException;
import org.framescope.engine.fetch.Message;
import org.framescope.engine.fetch.NameService;
import org.framescope.engine.io.Json;
import org.jboss.logging.Logger;

/** Tells the senders of batches that these have ended: signed, to public addresses only, where it is switched on. */
@Singleton
class Webhooks {

    private static final Logger LOG = Logger.getLogger(Webhooks.class);

    private final BatchMessages messages;
    private final Courier courier;
    private final Clock clock;
    private final Optional<Signature> signature;
    private final Beat beat = new Beat("framescope-webhooks", this::send);

    /** What a receiver reads. */
    record Event(String event, BatchJson batch) {}

    @Inject
    Webhooks(BatchMessages messages, Framescope framescope, Clock clock, FramescopeConfig config) {
        this.messages = messages;
        this.courier = Courier.of(NameService.system(), framescope.version());
        this.clock = clock;
        this.signature = Optional.of(config.batch().webhook())
                .filter(FramescopeConfig.Batch.Webhook::enabled)
                .flatMap(FramescopeConfig.Batch.Webhook::secret)
                .filter(secret -> !secret.isBlank())
                .map(Signature::new);
    }

    void start(@Observes StartupEvent started) {
        signature.ifPresent(own -> beat.start());
    }

    void stop(@Observes ShutdownEvent stopping) {
        beat.stop();
    }

    /** Refuses an address that nothing would be sent to. */
    void check(String url) {
        if (signature.isEmpty()) {
            throw new ProblemException(
                    ProblemKind.FETCHING_OFF,
                    "Expected no \"webhook\"; found one, and this service sends nothing. Leave it out, or start the"
                            + " service with framescope.batch.webhook.enabled=true and"
                            + " framescope.batch.webhook.secret.");
        }
        try {
            Courier.check(url);
        } catch (FetchException refused) {
            throw new ProblemException(ProblemKind.NOT_FETCHED, refused.getMessage());
        }
    }

    /** Tells of one batch that has ended, if there is any. */
    private void send() {
        messages.due().ifPresent(batch -> {
            try {
                courier.bring(batch.webhook().orElseThrow(), message(batch));
                messages.told(batch.id());
            } catch (FetchException undelivered) {
                LOG.warnf("Nobody could be told of the end of batch %s (%s)", batch.id(), undelivered.matter());
            }
        });
    }

    private Message message(KeptBatch batch) {
        String event = "batch." + BatchJson.of(batch, Optional.empty()).state();
        String json = Json.write(new Event(event, BatchJson.of(batch, Optional.empty())));
        long time = clock.instant().getEpochSecond();
        return new Message(
                json,
                Map.of(
                        "Framescope-Delivery",
                        batch.id().toString(),
                        "Framescope-Signature",
                        signature.orElseThrow().header(time, json)));
    }
}
