package org.framescope.app.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Keeps the profiles of a batch's outlets, and gives what they are made of. */
@ApplicationScoped
public class ProfileStore {

    /** Whoever makes a batch's profiles tells more often than this that they are still at it, or somebody else tries. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final String FIGURES =
            "select new org.framescope.app.store.KeptFigures(a.batchPosition, a.id, a.figures) from AnalysisRow a"
                    + " where a.batch = :batch and a.figures is not null";

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    ProfileStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A batch's profiles, which nobody else makes for a while.
     *
     * @param until what the batch's row says meanwhile; another time there means that an article was erased, or that
     *     somebody else has taken over
     */
    public record Lease(UUID batch, Instant until) {}

    /** A batch that has ended and whose profiles are to be made; nobody else gets it for a while. */
    @Transactional
    public Optional<Lease> due() {
        Session session = database.session();
        Optional<UUID> batch = session.createNativeQuery(
                        "select id from batch where profile_due <= current_timestamp order by profile_due"
                                + " fetch first 1 rows only for update skip locked",
                        UUID.class)
                .getResultStream()
                .findFirst();
        Optional<Lease> lease = batch.map(id -> new Lease(id, next()));
        lease.ifPresent(own -> session.find(BatchRow.class, own.batch()).profileDue = own.until());
        return lease;
    }

    /** In whole milliseconds, which every database keeps. */
    private Instant next() {
        return clock.instant().plus(LEASE).truncatedTo(ChronoUnit.MILLIS);
    }

    /** The lease for longer; empty where it counts no more. */
    @Transactional
    public Optional<Lease> renew(Lease lease) {
        Lease longer = new Lease(lease.batch(), next());
        int ours = database.session()
                .createMutationQuery(
                        "update BatchRow b set b.profileDue = :next where b.id = :batch and b.profileDue = :until")
                .setParameter("next", longer.until())
                .setParameter("batch", lease.batch())
                .setParameter("until", lease.until())
                .executeUpdate();
        return ours == 1 ? Optional.of(longer) : Optional.empty();
    }

    /** Says that a batch has its profiles, where the lease still counts. */
    @Transactional
    public void done(Lease lease) {
        database.session()
                .createMutationQuery("update BatchRow b set b.profileDue = null, b.profiled = :now"
                        + " where b.id = :batch and b.profileDue = :until")
                .setParameter("now", clock.instant())
                .setParameter("batch", lease.batch())
                .setParameter("until", lease.until())
                .executeUpdate();
    }

    /**
     * The figures of some articles of a batch, in their order.
     *
     * @param behind the position behind which they begin, 0 for the first
     */
    @Transactional
    public List<KeptFigures> figures(UUID batch, long behind, int limit) {
        return database.session()
                .createSelectionQuery(
                        FIGURES + " and a.batchPosition > :behind order by a.batchPosition", KeptFigures.class)
                .setParameter("batch", batch)
                .setParameter("behind", behind)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The figures of the articles at these positions. */
    @Transactional
    public List<KeptFigures> figures(UUID batch, List<Long> positions) {
        return positions.isEmpty()
                ? List.of()
                : database.session()
                        .createSelectionQuery(FIGURES + " and a.batchPosition in :positions", KeptFigures.class)
                        .setParameter("batch", batch)
                        .setParameter("positions", positions)
                        .getResultList();
    }

    /** The figures of an outlet's articles. */
    @Transactional
    public List<KeptFigures> figures(UUID batch, String outlet, int most) {
        return database.session()
                .createSelectionQuery(FIGURES + " and a.outlet = :outlet order by a.batchPosition", KeptFigures.class)
                .setParameter("batch", batch)
                .setParameter("outlet", outlet)
                .setMaxResults(most)
                .getResultList();
    }

    /** The figures of the articles that tell a story. */
    @Transactional
    public List<KeptFigures> telling(UUID batch, long story, int most) {
        return database.session()
                .createSelectionQuery(
                        "select new org.framescope.app.store.KeptFigures(a.batchPosition, a.id, a.figures)"
                                + " from BatchItemRow i join AnalysisRow a"
                                + " on a.batch = i.batch and a.batchPosition = i.position"
                                + " where i.batch = :batch and i.story = :story order by i.position",
                        KeptFigures.class)
                .setParameter("batch", batch)
                .setParameter("story", story)
                .setMaxResults(most)
                .getResultList();
    }

    /** Notes which articles tell one story: the story by their position. */
    @Transactional
    public void tell(UUID batch, Map<Long, Long> stories) {
        Session session = database.session();
        stories.forEach((position, story) -> session.createMutationQuery(
                        "update BatchItemRow i set i.story = :story where i.batch = :batch and i.position = :position"
                                + " and i.state = SCORED")
                .setParameter("story", story)
                .setParameter("batch", batch)
                .setParameter("position", position)
                .executeUpdate());
    }

    /**
     * Keeps a profile in the place of an earlier one, where the lease still counts.
     *
     * @throws LapsedException where it does not: the profile may hold a share of what was erased since
     */
    @Transactional
    public Lease keep(Lease lease, KeptProfile profile) {
        // The profile before its batch: whoever erases locks in that order, too.
        database.session().merge(new OutletProfileRow(lease.batch(), profile));
        database.session().flush();
        return renew(lease).orElseThrow(LapsedException::new);
    }

    /** Somebody else makes these profiles by now, or they must be made anew. */
    public static final class LapsedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        public LapsedException() {
            super("the lease of a batch's profiles has lapsed");
        }
    }

    @Transactional
    public Optional<KeptProfile> find(UUID batch, String outlet) {
        return Optional.ofNullable(database.session().find(OutletProfileRow.class, new OutletProfileId(batch, outlet)))
                .map(row -> new KeptProfile(row.outlet, row.articles, row.profile));
    }

    /**
     * The outlets of a batch, by name.
     *
     * @param behind the last one of the page before; empty for the first page
     */
    @Transactional
    public Page<OutletLine, String> outlets(UUID batch, int limit, String behind) {
        List<OutletLine> rows = database.session()
                .createSelectionQuery(
                        "select new org.framescope.app.store.OutletLine(p.outlet, p.articles) from OutletProfileRow p"
                                + " where p.batch = :batch and p.outlet > :behind order by p.outlet",
                        OutletLine.class)
                .setParameter("batch", batch)
                .setParameter("behind", behind)
                .setMaxResults(limit + 1)
                .getResultList();
        return Page.of(rows, limit, OutletLine::outlet);
    }

    /**
     * Some profiles of a batch, by name.
     *
     * @param behind the last outlet of those before; empty for the first
     */
    @Transactional
    public List<KeptProfile> profiles(UUID batch, int limit, String behind) {
        return database.session()
                .createSelectionQuery(
                        "select new org.framescope.app.store.KeptProfile(p.outlet, p.articles, p.profile)"
                                + " from OutletProfileRow p"
                                + " where p.batch = :batch and p.outlet > :behind order by p.outlet",
                        KeptProfile.class)
                .setParameter("batch", batch)
                .setParameter("behind", behind)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The stories that several outlets of a batch have, in the order of the input. */
    @Transactional
    public Page<StoryLine, Long> stories(UUID batch, int limit, long behind) {
        List<StoryLine> rows = database.session()
                .createSelectionQuery(
                        "select new org.framescope.app.store.StoryLine(i.story, count(*)) from BatchItemRow i"
                                + " where i.batch = :batch and i.story > :behind group by i.story order by i.story",
                        StoryLine.class)
                .setParameter("batch", batch)
                .setParameter("behind", behind)
                .setMaxResults(limit + 1)
                .getResultList();
        return Page.of(rows, limit, StoryLine::story);
    }
}
