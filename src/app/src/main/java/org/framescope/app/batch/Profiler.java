package org.framescope.app.batch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.framescope.app.store.KeptFigures;
import org.framescope.app.store.KeptProfile;
import org.framescope.app.store.ProfileStore;
import org.framescope.engine.Framescope;
import org.framescope.engine.batch.ArticleFigures;
import org.framescope.engine.batch.FiguresSource;
import org.framescope.engine.batch.Profiles;
import org.framescope.engine.batch.Standings;
import org.framescope.engine.io.Json;
import org.jboss.logging.Logger;

/** Makes the profiles of the outlets of a batch that has ended. */
@Singleton
class Profiler {

    private static final Logger LOG = Logger.getLogger(Profiler.class);
    private static final int PORTION = 500;

    private final ProfileStore store;
    private final Framescope framescope;

    @Inject
    Profiler(ProfileStore store, Framescope framescope) {
        this.store = store;
        this.framescope = framescope;
    }

    /** Does so for one batch, if there is any that waits for it; says whether there was. */
    boolean work() {
        Optional<ProfileStore.Lease> lease = store.due();
        lease.ifPresent(this::profile);
        return lease.isPresent();
    }

    private void profile(ProfileStore.Lease first) {
        UUID batch = first.batch();
        AtomicReference<ProfileStore.Lease> lease = new AtomicReference<>(first);
        try {
            FiguresSource source = taker -> each(lease, taker);
            Standings standings = Standings.of(source);
            tell(batch, source, standings);
            Profiles.make(
                    source,
                    standings,
                    framescope,
                    own -> lease.set(
                            store.keep(lease.get(), new KeptProfile(own.outlet(), own.articles(), Json.write(own)))));
            store.done(lease.get());
        } catch (ProfileStore.LapsedException lapsed) {
            LOG.debugf("The profiles of batch %s are made anew", batch);
        } catch (IOException unusable) {
            throw new IllegalStateException("no profiles of batch " + batch, unusable);
        }
    }

    private void each(AtomicReference<ProfileStore.Lease> lease, FiguresSource.Taker taker) throws IOException {
        UUID batch = lease.get().batch();
        List<KeptFigures> portion = store.figures(batch, 0, PORTION);
        while (!portion.isEmpty()) {
            for (KeptFigures own : portion) {
                taker.take(own.position(), ArticleFigures.read(own.figures()));
            }
            lease.set(store.renew(lease.get()).orElseThrow(ProfileStore.LapsedException::new));
            portion = store.figures(batch, portion.get(portion.size() - 1).position(), PORTION);
        }
    }

    private void tell(UUID batch, FiguresSource source, Standings standings) throws IOException {
        Map<Long, Long> stories = new HashMap<>();
        source.each((item, figures) -> {
            long story = standings.story(item);
            if (story > 0) {
                stories.put(item, story);
            }
            if (stories.size() == PORTION) {
                store.tell(batch, stories);
                stories.clear();
            }
        });
        store.tell(batch, stories);
    }
}
