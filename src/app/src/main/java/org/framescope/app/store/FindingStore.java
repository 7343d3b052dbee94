package org.framescope.app.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;

/** Finds findings across all analyses that a desk keeps. */
@ApplicationScoped
public class FindingStore {

    private static final String SELECT = "select new org.framescope.app.store.FindingLine("
            + "f, a.articleId, a.outlet, a.headline) from FindingRow f join AnalysisRow a on a.id = f.analysis";
    private static final String ORDER = " order by f.analysis desc, f.position";

    private final ActiveDatabase database;

    @Inject
    FindingStore(ActiveDatabase database) {
        this.database = database;
    }

    /**
     * The findings that are asked for, those of the newest analysis first.
     *
     * @param limit the most that are listed, at least 1
     * @param behind the last one of the page before
     * @param hidden pieces about whose articles no findings are listed
     */
    @Transactional
    public Page<FoundFinding, FindingKey> find(
            UUID desk, FindingQuery asked, int limit, Optional<FindingKey> behind, Set<UUID> hidden) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringJoiner where = new StringJoiner(" and ", " where ", "");
        add(where, parameters, "a.desk = :desk", "desk", desk);
        asked.rule().ifPresent(rule -> add(where, parameters, "f.rule = :rule", "rule", rule));
        asked.severity().ifPresent(s -> add(where, parameters, "f.severity = :severity", "severity", s));
        asked.outlet().ifPresent(o -> add(where, parameters, "a.outlet = :outlet", "outlet", o));
        if (!hidden.isEmpty()) {
            add(where, parameters, AnalysisStore.SEEN, "hidden", hidden);
        }
        behind.ifPresent(key -> {
            add(
                    where,
                    parameters,
                    // The first two say nothing new, but let both tables be read from there on.
                    "a.id <= :last and f.analysis <= :last and (f.analysis < :last or f.position > :place)",
                    "last",
                    key.analysis());
            parameters.put("place", key.position());
        });
        var query = database.session().createSelectionQuery(SELECT + where + ORDER, FindingLine.class);
        parameters.forEach(query::setParameter);
        List<FoundFinding> rows = query.setMaxResults(limit + 1)
                .getResultStream()
                .map(FindingLine::found)
                .toList();
        return Page.of(rows, limit, found -> new FindingKey(found.analysis(), found.position()));
    }

    private static void add(
            StringJoiner where, Map<String, Object> parameters, String condition, String name, Object value) {
        where.add(condition);
        parameters.put(name, value);
    }
}
