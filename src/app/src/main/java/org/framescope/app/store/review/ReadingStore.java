package org.framescope.app.store.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.framescope.app.store.ActiveDatabase;
import org.framescope.app.store.Durable;
import org.framescope.app.store.StaleException;
import org.hibernate.Session;

/** Keeps second readings and what was marked in them. */
@ApplicationScoped
public class ReadingStore {

    /** The state in which marks are made, by its name. */
    public static final String OPEN = "OPEN";

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    ReadingStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public SecondReading ask(NewReading reading) {
        SecondReadingRow row = new SecondReadingRow(reading, clock.instant());
        database.session().persist(row);
        database.session().flush();
        return row.reading();
    }

    /** The readings of a piece, the first first. */
    @Transactional
    public List<SecondReading> of(UUID review) {
        return database.session()
                .createSelectionQuery(
                        "from SecondReadingRow r where r.review = :review order by r.id", SecondReadingRow.class)
                .setParameter("review", review)
                .getResultStream()
                .map(SecondReadingRow::reading)
                .toList();
    }

    /** The pieces that somebody reads now without knowing what others see in them. */
    @Transactional
    public Set<UUID> readBy(UUID person) {
        return new HashSet<>(database.session()
                .createSelectionQuery(
                        "select r.review from SecondReadingRow r where r.reader = :person and r.state = :open",
                        UUID.class)
                .setParameter("person", person)
                .setParameter("open", OPEN)
                .getResultList());
    }

    /**
     * Ends a reading; where it is called off, its marks go.
     *
     * @param version the one that was read
     * @throws StaleException where somebody else was faster
     */
    @Transactional
    public SecondReading end(UUID id, int version, String state, boolean keepsMarks) {
        SecondReadingRow row = locked(id);
        if (row.version != version) {
            throw new StaleException();
        }
        row.state = state;
        row.ended = clock.instant();
        if (!keepsMarks) {
            database.session()
                    .createMutationQuery("delete from ReadingMarkRow m where m.reading = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        }
        database.session().flush();
        return row.reading();
    }

    /**
     * Marks a passage.
     *
     * @throws StaleException where the reading was ended meanwhile
     */
    @Durable
    @Transactional
    public ReadingMark mark(UUID reading, NewMark mark) {
        requireOpen(reading);
        ReadingMarkRow row = new ReadingMarkRow(reading);
        row.be(mark);
        database.session().persist(row);
        database.session().flush();
        return row.mark();
    }

    /**
     * Changes a mark.
     *
     * @return empty where the reading has no such mark
     * @throws StaleException where it was changed, or the reading ended, meanwhile
     */
    @Durable
    @Transactional
    public Optional<ReadingMark> change(UUID reading, UUID id, int revision, NewMark mark) {
        return current(reading, id, revision).map(row -> {
            row.be(mark);
            database.session().flush();
            return row.mark();
        });
    }

    /** Takes a mark away, and says whether there was one; as {@link #change}. */
    @Durable
    @Transactional
    public boolean unmark(UUID reading, UUID id, int revision) {
        Optional<ReadingMarkRow> row = current(reading, id, revision);
        row.ifPresent(database.session()::remove);
        database.session().flush();
        return row.isPresent();
    }

    /** What was marked in a reading, in the order in which it was marked. */
    @Transactional
    public List<ReadingMark> marks(UUID reading) {
        return database.session()
                .createSelectionQuery(
                        "from ReadingMarkRow m where m.reading = :reading order by m.id", ReadingMarkRow.class)
                .setParameter("reading", reading)
                .getResultStream()
                .map(ReadingMarkRow::mark)
                .toList();
    }

    /** Everything that is compared of a desk's newest readings in a state. */
    @Transactional
    public DeskReadings compared(UUID desk, String state, int most, Set<UUID> hidden) {
        Session session = database.session();
        List<SecondReading> readings = session.createSelectionQuery(
                        "select r from SecondReadingRow r join ReviewRow p on p.id = r.review where p.desk = :desk"
                                + " and r.state = :state order by r.id desc",
                        SecondReadingRow.class)
                .setParameter("desk", desk)
                .setParameter("state", state)
                .setMaxResults(most)
                .getResultStream()
                .map(SecondReadingRow::reading)
                .filter(reading -> !hidden.contains(reading.review()))
                .toList();
        return readings.isEmpty() ? DeskReadings.NONE : compared(session, readings);
    }

    private static DeskReadings compared(Session session, List<SecondReading> readings) {
        List<UUID> ids = readings.stream().map(SecondReading::id).toList();
        List<UUID> reviews =
                readings.stream().map(SecondReading::review).distinct().toList();
        List<ReadingMark> marks = session.createSelectionQuery(
                        "from ReadingMarkRow m where m.reading in :ids", ReadingMarkRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(ReadingMarkRow::mark)
                .toList();
        List<DraftFinding> findings = session.createSelectionQuery(
                        "select new org.framescope.app.store.review.DraftFinding(d.review, d.number, f.findingId,"
                                + " f.rule, f.field, f.begin, f.end) from FindingRow f join DraftRow d on d.analysis ="
                                + " f.analysis where d.review in :reviews order by d.review, d.number, f.position",
                        DraftFinding.class)
                .setParameter("reviews", reviews)
                .getResultList();
        List<DecidedFinding> decided = session.createSelectionQuery(
                        "select new org.framescope.app.store.review.DecidedFinding(d.review, d.finding, d.outcome,"
                                + " d.cause, d.decided) from DecisionRow d where d.review in :reviews",
                        DecidedFinding.class)
                .setParameter("reviews", reviews)
                .getResultList();
        return new DeskReadings(readings, marks, findings, decided);
    }

    /** Takes away the readings of a person who is erased, their marks and what was settled about those. */
    @Transactional
    public void forget(UUID person) {
        Session session = database.session();
        List<UUID> marks = session.createSelectionQuery(
                        "select m.id from ReadingMarkRow m join SecondReadingRow r on r.id = m.reading"
                                + " where r.reader = :person",
                        UUID.class)
                .setParameter("person", person)
                .getResultList();
        if (!marks.isEmpty()) {
            session.createMutationQuery("delete from SettlementRow s where s.subject in :marks")
                    .setParameter("marks", marks.stream().map(UUID::toString).toList())
                    .executeUpdate();
            session.createMutationQuery("delete from ReadingMarkRow m where m.id in :marks")
                    .setParameter("marks", marks)
                    .executeUpdate();
        }
        for (String change : List.of(
                "delete from SecondReadingRow r where r.reader = :person",
                "update SecondReadingRow r set r.askedBy = null where r.askedBy = :person",
                "update SettlementRow s set s.person = null, s.reason = '' where s.person = :person")) {
            session.createMutationQuery(change).setParameter("person", person).executeUpdate();
        }
    }

    private Optional<ReadingMarkRow> current(UUID reading, UUID id, int revision) {
        requireOpen(reading);
        Optional<ReadingMarkRow> row = Optional.ofNullable(database.session().find(ReadingMarkRow.class, id))
                .filter(r -> r.reading.equals(reading));
        if (row.filter(r -> r.version + 1 != revision).isPresent()) {
            throw new StaleException();
        }
        return row;
    }

    /** Two tabs of one reader: what is marked while the other closes is either counted or refused. */
    private void requireOpen(UUID reading) {
        if (!locked(reading).state.equals(OPEN)) {
            throw new StaleException();
        }
    }

    private SecondReadingRow locked(UUID id) {
        SecondReadingRow row = database.session().find(SecondReadingRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new StaleException();
        }
        return row;
    }
}
