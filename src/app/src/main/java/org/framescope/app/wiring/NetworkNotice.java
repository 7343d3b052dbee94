package org.framescope.app.wiring;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** Tells whoever opens the service to the network what that means. */
@Singleton
class NetworkNotice {

    private static final Logger LOG = Logger.getLogger(NetworkNotice.class);

    void tell(@Observes StartupEvent started, FramescopeConfig config) {
        if (!config.lan()) {
            return;
        }
        if (!config.tls().enabled()) {
            LOG.warn("Open to the network without encryption: passwords can be overheard unless something before the"
                    + " service encrypts.");
            return;
        }
        if (config.tls().certificate().isEmpty()) {
            LOG.infof(
                    "Open to the network by HTTPS. Browsers warn once; compare the certificate's SHA-256: %s",
                    Certificate.in(folder(config.home())).fingerprint());
        }
    }

    static Path folder(Path home) {
        return home.resolve("tls");
    }
}
