package org.framescope.app.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Keeps what pupils say, at once, so that nothing is lost however a lesson ends. */
@ApplicationScoped
public class MarkStore {

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    MarkStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps a pupil's marks, all or none. One that was kept before, or that is older than what stands at its place,
     * changes nothing.
     *
     * @param settled the slots whose answers must not change any more; there, only what is missing is still taken
     * @return what stands at each place now, in the order of the marks
     */
    @Durable
    @Transactional
    public List<PupilMark> keep(KeptPupil pupil, List<PupilMark> marks, Set<String> settled) {
        Session session = database.session();
        session.find(PupilRow.class, pupil.id(), LockModeType.PESSIMISTIC_WRITE);
        List<PupilMark> standing = new ArrayList<>();
        for (PupilMark mark : marks) {
            MarkRow row = session.find(MarkRow.class, new MarkRowId(pupil.id(), mark.slot()));
            if (row == null) {
                row = new MarkRow(pupil, mark, clock.instant());
                session.persist(row);
            } else if (mark.turn() > row.turn && !settled.contains(mark.slot())) {
                row.set(mark, clock.instant());
            }
            standing.add(row.mark());
        }
        return standing;
    }

    /** Everything that a pupil said, by place. */
    @Transactional
    public List<PupilMark> of(UUID pupil) {
        return database.session()
                .createSelectionQuery("from MarkRow m where m.pupil = :pupil order by m.slot", MarkRow.class)
                .setParameter("pupil", pupil)
                .getResultStream()
                .map(MarkRow::mark)
                .toList();
    }

    /** At how many places a pupil said something. */
    @Transactional
    public long places(UUID pupil) {
        return database.session()
                .createSelectionQuery("select count(*) from MarkRow m where m.pupil = :pupil", Long.class)
                .setParameter("pupil", pupil)
                .getSingleResult();
    }

    /** How many pupils gave which answer where, by place; what was taken back is not counted. */
    @Transactional
    public List<SlotCount> counts(UUID classroom) {
        return database.session()
                .createSelectionQuery(
                        "select new org.framescope.app.store.SlotCount(m.slot, m.answer, count(*)) from MarkRow m"
                                + " where m.classroom = :classroom and m.answer <> :none"
                                + " group by m.slot, m.answer order by m.slot, m.answer",
                        SlotCount.class)
                .setParameter("classroom", classroom)
                .setParameter("none", PupilMark.TAKEN_BACK)
                .getResultList();
    }

    /** Every answer of every pupil of a class. */
    @Transactional
    public List<PupilAnswer> answers(UUID classroom) {
        return database.session()
                .createSelectionQuery(
                        "select new org.framescope.app.store.PupilAnswer(m.pupil, m.slot, m.answer) from MarkRow m"
                                + " where m.classroom = :classroom and m.answer <> :none",
                        PupilAnswer.class)
                .setParameter("classroom", classroom)
                .setParameter("none", PupilMark.TAKEN_BACK)
                .getResultList();
    }

    /** The pupils' own words, the oldest first. */
    @Transactional
    public List<SaidWords> words(UUID classroom) {
        return database.session()
                .createSelectionQuery(
                        "select m, p.name from MarkRow m join PupilRow p on p.id = m.pupil"
                                + " where m.classroom = :classroom and m.words is not null order by m.changed, m.id",
                        Object[].class)
                .setParameter("classroom", classroom)
                .getResultStream()
                .map(MarkStore::said)
                .toList();
    }

    /**
     * Says whether others may read a pupil's words.
     *
     * @param id the mark that has the words; an older one of the place is not found
     * @return whether there are such words
     */
    @Durable
    @Transactional
    public boolean review(UUID classroom, UUID id, Review review) {
        return database.session()
                        .createMutationQuery("update MarkRow m set m.review = :review where m.classroom = :classroom"
                                + " and m.id = :id and m.words is not null")
                        .setParameter("review", review.name())
                        .setParameter("classroom", classroom)
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    private static SaidWords said(Object[] line) {
        MarkRow mark = (MarkRow) line[0];
        return new SaidWords(
                mark.id, (String) line[1], mark.slot, mark.answer, mark.words, Review.valueOf(mark.review));
    }
}
