package org.framescope.app.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives the articles of a batch and their answers, in the order of the input. */
@ApplicationScoped
public class BatchResults {

    /**
     * What follows from the equations is said as well: PostgreSQL would else read all earlier reports of the batch to begin
     * behind them.
     */
    private static final String JOIN = " left join AnalysisRow a on a.batch = i.batch and a.batchPosition = i.position"
            + " and a.batch = :batch and a.batchPosition > :behind";

    private static final String RESULTS = "select new org.framescope.app.store.ResultLine(i.position, i.form, i.place,"
            + " i.itemId, i.input, i.state, i.reason, i.answer, a.article, a.report) from BatchItemRow i"
            + JOIN
            + " where i.batch = :batch and i.position > :behind and i.state in (SCORED, SKIPPED, FAILED)"
            + " order by i.position";

    private static final String ITEMS = "select new org.framescope.app.store.ItemSummary(i.position, i.place, i.state,"
            + " i.reason, a.id, a.articleId, a.outlet, a.headline) from BatchItemRow i"
            + JOIN
            + " where i.batch = :batch and i.position > :behind";

    private final ActiveDatabase database;

    @Inject
    BatchResults(ActiveDatabase database) {
        this.database = database;
    }

    /**
     * Answers that there are so far.
     *
     * @param behind the position behind which they begin, 0 for the first
     */
    @Transactional
    public List<ItemResult> results(UUID batch, long behind, int limit) {
        return database.session()
                .createSelectionQuery(RESULTS, ResultLine.class)
                .setParameter("batch", batch)
                .setParameter("behind", behind)
                .setMaxResults(limit)
                .getResultStream()
                .map(ResultLine::result)
                .toList();
    }

    /**
     * The articles of a batch.
     *
     * @param state empty for all
     * @param behind the position behind which they begin, 0 for the first
     */
    @Transactional
    public Page<ItemLine, Long> items(UUID batch, Optional<ItemState> state, int limit, long behind) {
        String where = state.isPresent() ? " and i.state = :state" : "";
        var query = database.session()
                .createSelectionQuery(ITEMS + where + " order by i.position", ItemSummary.class)
                .setParameter("batch", batch)
                .setParameter("behind", behind);
        state.ifPresent(s -> query.setParameter("state", s));
        List<ItemLine> rows = query.setMaxResults(limit + 1)
                .getResultStream()
                .map(ItemSummary::line)
                .toList();
        return Page.of(rows, limit, ItemLine::position);
    }
}
