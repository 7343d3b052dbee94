package org.framescope.app.cms;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.framescope.app.message.Beat;
import org.framescope.app.message.Mail;
import org.framescope.app.message.Signature;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.cms.Delivery;
import org.framescope.app.store.cms.DeliveryStore;
import org.framescope.app.store.cms.HookStore;
import org.framescope.app.store.cms.Outbox;
import org.framescope.app.wiring.FramescopeConfig;
import org.framescope.engine.fetch.FetchException;
import org.jboss.logging.Logger;

/** Sends what desks' content management systems are to be told, where it is switched on. */
@Singleton
class Dispatch {

    private static final Logger LOG = Logger.getLogger(Dispatch.class);

    private final DeliveryStore deliveries;
    private final HookStore hooks;
    private final Mail mail;
    private final boolean enabled;
    private final Beat beat = new Beat("framescope-desk-webhooks", this::sendAll);

    @Inject
    Dispatch(DeliveryStore deliveries, HookStore hooks, Mail mail, FramescopeConfig config) {
        this.deliveries = deliveries;
        this.hooks = hooks;
        this.mail = mail;
        this.enabled = config.desk().webhooks();
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            beat.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        beat.stop();
    }

    boolean isEnabled() {
        return enabled;
    }

    /** Sends what is due. */
    void sendAll() {
        Optional<Delivery> next = deliveries.due();
        while (next.isPresent()) {
            send(next.get());
            next = deliveries.due();
        }
    }

    private void send(Delivery delivery) {
        Optional<Outbox> to = hooks.outboxOf(delivery.desk());
        if (to.isEmpty()) {
            return;
        }
        try {
            mail.send(
                    to.get().url(),
                    delivery.id().toString(),
                    delivery.body(),
                    new Signature(to.get().secret()));
            deliveries.delivered(delivery.id());
        } catch (FetchException undelivered) {
            deliveries.failed(delivery.id(), Wanted.name(undelivered.matter()));
            LOG.infof("Message %s was not taken (%s)", delivery.id(), undelivered.matter());
        }
    }
}
