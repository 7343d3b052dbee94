package org.framescope.app.batch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.framescope.app.message.Beat;
import org.framescope.app.message.Mail;
import org.framescope.app.message.Signature;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.store.BatchMessages;
import org.framescope.app.store.KeptBatch;
import org.framescope.app.wiring.FramescopeConfig;
import org.framescope.engine.fetch.FetchException;
import org.framescope.engine.io.Json;
import org.jboss.logging.Logger;

/** Tells the senders of batches that these have ended: signed, to public addresses only, where it is switched on. */
@Singleton
class Webhooks {

    private static final Logger LOG = Logger.getLogger(Webhooks.class);

    private final BatchMessages messages;
    private final Mail mail;
    private final Optional<Signature> signature;
    private final Beat beat = new Beat("framescope-webhooks", this::send);

    /** What a receiver reads. */
    record Event(String event, BatchJson batch) {}

    @Inject
    Webhooks(BatchMessages messages, Mail mail, FramescopeConfig config) {
        this.messages = messages;
        this.mail = mail;
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
        Mail.check(url);
    }

    /** Tells of one batch that has ended, if there is any. */
    private void send() {
        messages.due().ifPresent(batch -> {
            try {
                mail.send(
                        batch.webhook().orElseThrow(), batch.id().toString(), message(batch), signature.orElseThrow());
                messages.told(batch.id());
            } catch (FetchException undelivered) {
                LOG.warnf("Nobody could be told of the end of batch %s (%s)", batch.id(), undelivered.matter());
            }
        });
    }

    private static String message(KeptBatch batch) {
        BatchJson told = BatchJson.of(batch, Optional.empty());
        return Json.write(new Event("batch." + told.state(), told));
    }
}
