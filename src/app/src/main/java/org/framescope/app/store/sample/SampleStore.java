package org.framescope.app.store.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.framescope.app.store.ActiveDatabase;
import org.framescope.app.store.Durable;
import org.framescope.app.store.StaleException;
import org.hibernate.Session;

/** Keeps samples of batches, and the answers to them. */
@ApplicationScoped
public class SampleStore {

    private static final String OF_DESK =
            " from SampleRow s join BatchRow b on b.id = s.batch where b.desk = :desk and s.";

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    SampleStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a sample of a batch. */
    @Transactional
    public KeptSample keep(UUID batch, int size, String design) {
        SampleRow row = new SampleRow(batch, clock.instant().truncatedTo(ChronoUnit.MICROS), size, design);
        database.session().persist(row);
        database.session().flush();
        return row.kept();
    }

    /** The sample with this id, where its batch belongs to this desk. */
    @Transactional
    public Optional<KeptSample> find(UUID desk, UUID id) {
        return samples(desk, "id", id).stream().findFirst();
    }

    /** The samples of a desk's batch, the oldest first. */
    @Transactional
    public List<KeptSample> of(UUID desk, UUID batch) {
        return samples(desk, "batch", batch);
    }

    private List<KeptSample> samples(UUID desk, String column, UUID value) {
        return database.session()
                .createSelectionQuery("select s" + OF_DESK + column + " = :value order by s.id", SampleRow.class)
                .setParameter("desk", desk)
                .setParameter("value", value)
                .getResultStream()
                .map(SampleRow::kept)
                .toList();
    }

    /** Deletes a sample with its answers. */
    @Transactional
    public void delete(UUID sample) {
        Session session = database.session();
        for (String rows : List.of(
                "SampleAnswerRow a where a.sample = :id",
                "SampleCoderRow c where c.sample = :id",
                "SampleRow s where s.id = :id")) {
            session.createMutationQuery("delete from " + rows)
                    .setParameter("id", sample)
                    .executeUpdate();
        }
    }

    /** Who judges some samples. */
    @Transactional
    public List<SampleSeat> seats(Collection<UUID> samples) {
        return samples.isEmpty()
                ? List.of()
                : database.session()
                        .createSelectionQuery(
                                "from SampleCoderRow c where c.sample in :samples order by c.sample, c.seat",
                                SampleCoderRow.class)
                        .setParameter("samples", samples)
                        .getResultStream()
                        .map(row -> new SampleSeat(row.sample, row.seat, Optional.ofNullable(row.person)))
                        .toList();
    }

    /** How far those are who judge some samples. */
    @Transactional
    public List<SeatCount> counts(Collection<UUID> samples) {
        return samples.isEmpty()
                ? List.of()
                : database.session()
                        .createSelectionQuery(
                                "select new org.framescope.app.store.sample.SeatCount(a.sample, a.seat, count(*))"
                                        + " from SampleAnswerRow a where a.sample in :samples"
                                        + " group by a.sample, a.seat",
                                SeatCount.class)
                        .setParameter("samples", samples)
                        .getResultList();
    }

    /** Lets nobody else take a seat of a sample until the transaction ends. */
    @Transactional
    public void lock(UUID sample) {
        database.session().find(SampleRow.class, sample, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Gives somebody a seat that nobody has.
     *
     * @throws StaleException where somebody has it
     */
    @Transactional
    public void seat(UUID sample, int seat, UUID person) {
        Session session = database.session();
        try {
            session.persist(new SampleCoderRow(sample, seat, person));
            session.flush();
        } catch (PersistenceException taken) {
            throw new StaleException();
        }
    }

    /**
     * Keeps an answer in the place of an earlier one.
     *
     * @throws StaleException where the same was answered at the same moment
     */
    @Durable
    @Transactional
    public void answer(UUID sample, SampleAnswer answer) {
        Session session = database.session();
        SampleAnswerId key = new SampleAnswerId(sample, answer.seat(), answer.number());
        SampleAnswerRow row = Optional.ofNullable(session.find(SampleAnswerRow.class, key))
                .orElseGet(() -> new SampleAnswerRow(sample, answer.seat(), answer.number()));
        row.verdict = answer.verdict();
        row.answered = clock.instant();
        try {
            session.persist(row);
            session.flush();
        } catch (PersistenceException twice) {
            throw new StaleException();
        }
    }

    /** All answers to a sample. */
    @Transactional
    public List<SampleAnswer> answers(UUID sample) {
        return database.session()
                .createSelectionQuery(
                        "select new org.framescope.app.store.sample.SampleAnswer(a.seat, a.number, a.verdict)"
                                + " from SampleAnswerRow a where a.sample = :sample order by a.seat, a.number",
                        SampleAnswer.class)
                .setParameter("sample", sample)
                .getResultList();
    }

    /**
     * The findings of some articles of a batch, in order.
     *
     * @param behind the position behind which the articles begin, 0 for the first
     * @param last the position of the last article
     */
    @Transactional
    public List<BatchFinding> findings(UUID batch, long behind, long last) {
        return database.session()
                .createSelectionQuery(
                        "select new org.framescope.app.store.sample.BatchFinding(a.batchPosition, f.position,"
                                + " f.findingId, f.rule, f.severity) from FindingRow f join AnalysisRow a"
                                + " on a.id = f.analysis where a.batch = :batch and a.batchPosition > :behind"
                                + " and a.batchPosition <= :last order by a.batchPosition, f.position",
                        BatchFinding.class)
                .setParameter("batch", batch)
                .setParameter("behind", behind)
                .setParameter("last", last)
                .getResultList();
    }

    /** The words of all findings of the articles at these positions. */
    @Transactional
    public List<FindingWords> words(UUID batch, Collection<Long> items) {
        return items.isEmpty()
                ? List.of()
                : database.session()
                        .createSelectionQuery(
                                "select new org.framescope.app.store.sample.FindingWords(a.batchPosition, f.position,"
                                        + " f.field, f.begin, f.end, f.text) from FindingRow f"
                                        + " join AnalysisRow a on a.id = f.analysis where a.batch = :batch"
                                        + " and a.batchPosition in :items",
                                FindingWords.class)
                        .setParameter("batch", batch)
                        .setParameter("items", items)
                        .getResultList();
    }

    /** The articles at these positions, as JSON. */
    @Transactional
    public Map<Long, String> articles(UUID batch, Collection<Long> items) {
        Map<Long, String> articles = new HashMap<>();
        if (!items.isEmpty()) {
            database.session()
                    .createSelectionQuery(
                            "select a.batchPosition, a.article from AnalysisRow a where a.batch = :batch"
                                    + " and a.batchPosition in :items",
                            Object[].class)
                    .setParameter("batch", batch)
                    .setParameter("items", items)
                    .getResultList()
                    .forEach(row -> articles.put((Long) row[0], (String) row[1]));
        }
        return articles;
    }
}
