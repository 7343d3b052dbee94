package org.framescope.app.store.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.framescope.app.store.ActiveDatabase;
import org.framescope.app.store.Page;
import org.framescope.app.store.StaleException;
import org.hibernate.Session;

/** Keeps pieces under review and their drafts. */
@ApplicationScoped
public class ReviewStore {

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    ReviewStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Begins a review with its first draft. */
    @Transactional
    public Review submit(NewReview review, UUID analysis) {
        ReviewRow row = new ReviewRow(review, clock.instant());
        database.session().persist(row);
        database.session().flush();
        addDraft(row.id, review.author(), analysis);
        return row.review();
    }

    /** The review with this id, where it belongs to this desk. */
    @Transactional
    public Optional<Review> find(UUID desk, UUID id) {
        return row(desk, id).map(ReviewRow::review);
    }

    /**
     * The reviews that are asked for, the newest first.
     *
     * @param limit the most that are listed, at least 1
     * @param behind the last one of the page before
     */
    @Transactional
    public Page<Review, UUID> list(UUID desk, ReviewQuery asked, int limit, Optional<UUID> behind) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringJoiner where = new StringJoiner(" and ", "from ReviewRow r where ", " order by r.id desc");
        add(where, parameters, "r.desk = :desk", "desk", desk);
        if (!asked.states().isEmpty()) {
            add(where, parameters, "r.state in :states", "states", asked.states());
        }
        asked.assignee().ifPresent(p -> add(where, parameters, "r.assignee = :assignee", "assignee", p));
        asked.author().ifPresent(p -> add(where, parameters, "r.author = :author", "author", p));
        asked.reader()
                .ifPresent(p -> add(
                        where,
                        parameters,
                        "r.id in (select s.review from SecondReadingRow s where s.reader = :reader and s.state = '"
                                + ReadingStore.OPEN + "')",
                        "reader",
                        p));
        asked.read()
                .ifPresent(state -> add(
                        where,
                        parameters,
                        "r.id in (select s.review from SecondReadingRow s where s.state = :read)",
                        "read",
                        state));
        if (!asked.hidden().isEmpty()) {
            add(where, parameters, "r.id not in :hidden", "hidden", asked.hidden());
        }
        behind.ifPresent(last -> add(where, parameters, "r.id < :last", "last", last));
        var query = database.session().createSelectionQuery(where.toString(), ReviewRow.class);
        parameters.forEach(query::setParameter);
        List<Review> rows = query.setMaxResults(limit + 1)
                .getResultStream()
                .map(ReviewRow::review)
                .toList();
        return Page.of(rows, limit, Review::id);
    }

    private static void add(
            StringJoiner where, Map<String, Object> parameters, String condition, String name, Object value) {
        where.add(condition);
        parameters.put(name, value);
    }

    /**
     * Takes a review to where it stands next.
     *
     * @param version the one that was read
     * @throws StaleException where somebody else was faster
     */
    @Transactional
    public Review step(UUID desk, UUID id, int version, Course next) {
        ReviewRow row = row(desk, id).orElseThrow(StaleException::new);
        if (row.version != version) {
            throw new StaleException();
        }
        row.be(next, clock.instant());
        database.flush();
        return row.review();
    }

    /** Adds the next draft of a piece. */
    @Transactional
    public Draft addDraft(UUID review, Optional<UUID> author, UUID analysis) {
        int next = database.session()
                        .createSelectionQuery(
                                "select coalesce(max(d.number), 0) from DraftRow d where d.review = :review",
                                Integer.class)
                        .setParameter("review", review)
                        .getSingleResult()
                + 1;
        Draft draft = new Draft(next, analysis, author, clock.instant());
        database.session().persist(new DraftRow(review, draft));
        database.session().flush();
        return draft;
    }

    /** The drafts of a piece, the first first. */
    @Transactional
    public List<Draft> drafts(UUID review) {
        return database.session()
                .createSelectionQuery("from DraftRow d where d.review = :review order by d.number", DraftRow.class)
                .setParameter("review", review)
                .getResultStream()
                .map(DraftRow::draft)
                .toList();
    }

    /** Those of some pieces one of whose drafts is the article of an analysis, or has the same words as its body. */
    @Transactional
    public List<UUID> withArticleOf(UUID analysis, Set<UUID> pieces) {
        return database.session()
                .createSelectionQuery(
                        "select d.review from DraftRow d join AnalysisRow x on x.id = d.analysis join AnalysisRow a on"
                                + " a.article = x.article or a.bodyHash = x.bodyHash where a.id = :analysis and d.review in :pieces",
                        UUID.class)
                .setParameter("analysis", analysis)
                .setParameter("pieces", pieces)
                .getResultList();
    }

    /** Lets nobody else who locks a piece go on until the transaction ends. */
    @Transactional
    public void lock(UUID id) {
        database.session().find(ReviewRow.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Takes a piece away with its drafts, decisions, readings and comments; gives the analyses that its drafts had. */
    @Transactional
    public List<UUID> remove(UUID desk, UUID id) {
        if (row(desk, id).isEmpty()) {
            return List.of();
        }
        List<UUID> analyses = drafts(id).stream().map(Draft::analysis).toList();
        Session session = database.session();
        session.createMutationQuery("delete from ReadingMarkRow m where m.reading in"
                        + " (select r.id from SecondReadingRow r where r.review = :id)")
                .setParameter("id", id)
                .executeUpdate();
        for (String rows : List.of("SecondReadingRow", "SettlementRow", "CommentRow", "DecisionRow", "DraftRow")) {
            session.createMutationQuery("delete from " + rows + " r where r.review = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        }
        session.createMutationQuery("delete from ReviewRow r where r.id = :id")
                .setParameter("id", id)
                .executeUpdate();
        session.clear();
        return analyses;
    }

    private Optional<ReviewRow> row(UUID desk, UUID id) {
        return Optional.ofNullable(database.session().find(ReviewRow.class, id)).filter(row -> row.desk.equals(desk));
    }
}
