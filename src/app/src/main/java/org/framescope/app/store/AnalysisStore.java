package org.framescope.app.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Keeps analyses and gives them back, the newest first. */
@ApplicationScoped
public class AnalysisStore {

    private static final String SUMMARY = "select new org.framescope.app.store.SummaryLine("
            + "a.id, a.created, a.articleId, a.outlet, a.headline, a.errors, a.warnings, a.notes) from AnalysisRow a";

    /** That an analysis is not about the words of a draft of the pieces that are hidden. */
    static final String SEEN = "not exists (select 1 from DraftRow hd join AnalysisRow ha on ha.id = hd.analysis"
            + " where hd.review in :hidden and (ha.bodyHash = a.bodyHash or ha.article = a.article))";

    private final ActiveDatabase database;
    private final Clock clock;

    @Inject
    AnalysisStore(ActiveDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps an analysis of a desk with its findings, all or nothing. */
    @Transactional
    public UUID keep(UUID desk, NewAnalysis analysis) {
        return new AnalysisRow(desk, analysis, clock.instant()).persist(database.session(), analysis.findings());
    }

    /** The analysis with this id, where it belongs to this desk. */
    @Transactional
    public Optional<KeptAnalysis> find(UUID desk, UUID id) {
        return Optional.ofNullable(database.session().find(AnalysisRow.class, id))
                .filter(row -> row.desk.equals(desk))
                .map(AnalysisRow::kept);
    }

    /** The report of a desk's analysis alone. */
    @Transactional
    public Optional<String> report(UUID desk, UUID id) {
        return text("report", desk, id);
    }

    /** The article of a desk's analysis alone. */
    @Transactional
    public Optional<String> article(UUID desk, UUID id) {
        return text("article", desk, id);
    }

    private Optional<String> text(String column, UUID desk, UUID id) {
        return database.session()
                .createSelectionQuery(
                        "select a." + column + " from AnalysisRow a where a.id = :id and a.desk = :desk", String.class)
                .setParameter("id", id)
                .setParameter("desk", desk)
                .uniqueResultOptional();
    }

    /** Whether an analysis of a desk is that of a draft under review. */
    @Transactional
    public boolean isDraft(UUID desk, UUID id) {
        return database.session()
                        .createSelectionQuery(
                                "select count(*) from DraftRow d join AnalysisRow a on a.id = d.analysis"
                                        + " where a.id = :id and a.desk = :desk",
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("desk", desk)
                        .getSingleResult()
                > 0;
    }

    /** The analyses that a desk keeps by themselves, neither in a batch nor as a draft, of articles that hold a body. */
    @Transactional
    public List<UUID> copies(UUID desk, WholeBody body) {
        // By its text, some 20 µs for an analysis; what a short one is found in is read, one article in memory at a
        // time.
        return database.session()
                .createNativeQuery(
                        "select a.id from analysis a where a.desk_id = :desk and a.batch_id is null"
                                + " and position(:body in a.article) > 0"
                                + " and not exists (select 1 from draft d where d.analysis_id = a.id)",
                        UUID.class)
                .setParameter("desk", desk)
                .setParameter("body", body.json())
                .getResultStream()
                .filter(id -> article(desk, id).filter(body::isIn).isPresent())
                .toList();
    }

    /** Deletes an analysis of a desk and its findings; says whether there was one. */
    @Transactional
    public boolean delete(UUID desk, UUID id) {
        return delete(desk, List.of(id)) > 0;
    }

    /** Deletes analyses of a desk and their findings, without reading them; says how many there were. */
    @Transactional
    public int delete(UUID desk, Collection<UUID> ids) {
        int deleted = 0;
        for (String rows : List.of(
                "FindingRow f where f.analysis in (select a.id from AnalysisRow a where a.id in :ids and a.desk = :desk)",
                "AnalysisRow a where a.id in :ids and a.desk = :desk")) {
            deleted = database.session()
                    .createMutationQuery("delete from " + rows)
                    .setParameter("ids", ids)
                    .setParameter("desk", desk)
                    .executeUpdate();
        }
        return deleted;
    }

    @Transactional
    public boolean isEmpty(UUID desk) {
        return list(desk, 1, Optional.empty(), Set.of()).items().isEmpty();
    }

    /**
     * The newest analyses of a desk's articles that were sent by themselves; those of a batch are listed with it.
     *
     * @param limit the most that are listed, at least 1
     * @param behind the last one of the page before
     * @param hidden pieces whose articles are not listed
     */
    @Transactional
    public Page<AnalysisSummary, UUID> list(UUID desk, int limit, Optional<UUID> behind, Set<UUID> hidden) {
        Session session = database.session();
        String where = " where a.desk = :desk and a.batch is null" + (behind.isPresent() ? " and a.id < :behind" : "")
                + (hidden.isEmpty() ? "" : " and " + SEEN);
        var query = session.createSelectionQuery(SUMMARY + where + " order by a.id desc", SummaryLine.class);
        query.setParameter("desk", desk);
        behind.ifPresent(id -> query.setParameter("behind", id));
        if (!hidden.isEmpty()) {
            query.setParameter("hidden", hidden);
        }
        List<AnalysisSummary> rows = query.setMaxResults(limit + 1)
                .getResultStream()
                .map(SummaryLine::summary)
                .toList();
        return Page.of(rows, limit, AnalysisSummary::id);
    }
}
