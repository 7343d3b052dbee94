package org.framescope.app.store.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.framescope.app.store.ActiveDatabase;
import org.framescope.app.store.StaleException;
import org.hibernate.Session;

/** Keeps what was decided about findings and what was said. */
@ApplicationScoped
public class DecisionStore {

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    DecisionStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Where a finding of a piece stands, by its fingerprint. */
    @Transactional
    public Optional<Place> place(UUID review, String finding) {
        return database.session()
                .createSelectionQuery(
                        "select new org.framescope.app.store.review.Place(f.rule, d.number) from DraftRow d"
                                + " join FindingRow f on f.analysis = d.analysis"
                                + " where d.review = :review and f.findingId = :finding order by d.number desc",
                        Place.class)
                .setParameter("review", review)
                .setParameter("finding", finding)
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    /** What was decided about a piece's findings. */
    @Transactional
    public List<Decision> decisions(UUID review) {
        return database.session()
                .createSelectionQuery(
                        "from DecisionRow d where d.review = :review order by d.finding", DecisionRow.class)
                .setParameter("review", review)
                .getResultStream()
                .map(DecisionRow::decision)
                .toList();
    }

    /**
     * Decides about a finding, also anew.
     *
     * @param revision that of the decision that was read; 0 where there was none
     * @throws StaleException where somebody else was faster
     */
    @Transactional
    public Decision decide(UUID review, Decision decision, int revision) {
        Session session = database.session();
        DecisionRow row = current(review, decision.finding(), revision)
                .orElseGet(() -> new DecisionRow(review, decision.finding()));
        row.be(decision);
        if (revision == 0) {
            row.version = Revisions.last(session, review, decision.finding());
            session.persist(row);
        }
        database.flush();
        return row.decision();
    }

    /**
     * Takes a decision back.
     *
     * @throws StaleException where somebody else was faster, or there is none
     */
    @Transactional
    public void undo(UUID review, String finding, int revision) {
        Session session = database.session();
        DecisionRow row = current(review, finding, revision).orElseThrow(StaleException::new);
        Revisions.takeBack(session, review, finding, revision);
        session.remove(row);
        database.flush();
    }

    private Optional<DecisionRow> current(UUID review, String finding, int revision) {
        DecisionRow row = database.session().find(DecisionRow.class, new DecisionRowId(review, finding));
        return Revisions.current(row, own -> own.version, revision);
    }

    @Transactional
    public Comment say(UUID review, Optional<String> finding, UUID person, String said) {
        CommentRow row = new CommentRow(review, finding, person, said, clock.instant());
        database.session().persist(row);
        return row.comment();
    }

    /** What was said about a piece, in order. */
    @Transactional
    public List<Comment> comments(UUID review) {
        // There may be many, and nobody changes them here: no rows that would be compared with what was read.
        return database.session()
                .createSelectionQuery(
                        "select c.id, c.finding, c.person, c.written, c.said from CommentRow c"
                                + " where c.review = :review order by c.id",
                        Object[].class)
                .setParameter("review", review)
                .getResultStream()
                .map(c -> new Comment(
                        (UUID) c[0],
                        Optional.ofNullable((String) c[1]),
                        Optional.ofNullable((UUID) c[2]),
                        (Instant) c[3],
                        (String) c[4]))
                .toList();
    }

    /**
     * How often findings of each rule were decided in which way at a desk. Where readers disagreed and that was settled, the
     * settlement counts in the decision's place.
     *
     * @param hidden pieces that are left out
     */
    @Transactional
    public List<RuleTally> tallies(UUID desk, Set<UUID> hidden) {
        String sighted = hidden.isEmpty() ? "" : " and r.id not in :hidden";
        List<RuleTally> tallies = new ArrayList<>();
        for (String counted : List.of(
                "from DecisionRow d join ReviewRow r on r.id = d.review where r.desk = :desk and not exists (select 1"
                        + " from SettlementRow s where s.review = d.review and s.subject = d.finding)",
                "from SettlementRow d join ReviewRow r on r.id = d.review where r.desk = :desk and d.found = true")) {
            var query = database.session()
                    .createSelectionQuery(
                            "select d.rule, d.outcome, d.cause, count(*) " + counted + sighted
                                    + " group by d.rule, d.outcome, d.cause order by d.rule",
                            Object[].class)
                    .setParameter("desk", desk);
            if (!hidden.isEmpty()) {
                query.setParameter("hidden", hidden);
            }
            query.getResultStream()
                    .map(c -> new RuleTally(
                            (String) c[0], (String) c[1], Optional.ofNullable((String) c[2]), (Long) c[3]))
                    .forEach(tallies::add);
        }
        return tallies;
    }

    /** Takes a person's name, and their words, from all pieces. */
    @Transactional
    public void forget(UUID person) {
        Session session = database.session();
        for (String change : List.of(
                "update CommentRow r set r.person = null, r.said = '' where r.person = :person",
                "update DecisionRow r set r.person = null, r.note = null where r.person = :person",
                "update DraftRow r set r.author = null where r.author = :person",
                "update ReviewRow r set r.author = null where r.author = :person",
                "update ReviewRow r set r.assignee = null where r.assignee = :person")) {
            session.createMutationQuery(change).setParameter("person", person).executeUpdate();
        }
    }
}
