package org.framescope.app.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.framescope.app.extract.Extractions;
import org.framescope.app.problem.BodySize;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.AnalysisStore;
import org.framescope.app.store.NewAnalysis;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.article.Article;
import org.framescope.engine.Framescope;
import org.framescope.engine.io.ArticleReader;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;
import org.framescope.engine.io.ReportJson;
import org.framescope.engine.io.ReportWriter;

/** Takes an article through the analysis and, where it is asked for, into the store. */
@Singleton
class AnalysisService {

    private final Framescope framescope;
    private final ReportWriter writer;
    private final Extractions extractions;
    private final AnalysisStore store;
    private final Styles styles;

    @Inject
    AnalysisService(
            Framescope framescope, ReportWriter writer, Extractions extractions, AnalysisStore store, Styles styles) {
        this.framescope = framescope;
        this.writer = writer;
        this.extractions = extractions;
        this.store = store;
        this.styles = styles;
    }

    /** Reads what came in; a page or loose text goes through extraction. */
    Submission read(MediaType type, byte[] body) throws InvalidInputException {
        if (!type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            Article article = extractions.extract(type, body).article();
            return new Submission(article, MissingNode.getInstance(), true);
        }
        BodySize.check(body);
        JsonNode json = Json.read(Utf8.decode(body));
        return new Submission(ArticleReader.read(json), json.path("id"), false);
    }

    Answer analyze(Submission submission, Order order) {
        NewAnalysis analysis = prepare(submission, order);
        return new Answer(analysis.report(), order.keeper().map(desk -> store.keep(desk, analysis)));
    }

    /** Analyzes without keeping yet. */
    NewAnalysis prepare(Submission submission, Order order) {
        Parameters.requireKnown(order.only(), framescope.register());
        AnalysisReport report =
                framescope.analyze(submission.article(), order.only(), styles.named(order.stylePack(), order.desk()));
        JsonNode id = submission.id().isValueNode() ? submission.id() : TextNode.valueOf("");
        ReportJson wire = writer.write(report, id, submission.extracted());
        return Keeping.of(report.article(), wire, Json.write(wire));
    }

    AnalysisPage list(UUID desk, int limit, Optional<UUID> behind, Set<UUID> hidden) {
        return AnalysisPage.of(store.list(desk, limit, behind, hidden));
    }

    String report(UUID desk, String id) {
        return Wanted.id(id).flatMap(known -> store.report(desk, known)).orElseThrow(AnalysisService::notFound);
    }

    String article(UUID desk, String id) {
        return Wanted.id(id).flatMap(known -> store.article(desk, known)).orElseThrow(AnalysisService::notFound);
    }

    void delete(UUID desk, String id) {
        if (Wanted.id(id).filter(known -> store.isDraft(desk, known)).isPresent()) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    "This analysis is that of a draft under review. An administrator can erase the whole piece with"
                            + " DELETE /api/v1/reviews/{id}.");
        }
        if (!Wanted.id(id).map(known -> store.delete(desk, known)).orElse(false)) {
            throw notFound();
        }
    }

    private static ProblemException notFound() {
        return new ProblemException(
                ProblemKind.NOT_FOUND,
                "No analysis is kept under this id. Expected one that GET /api/v1/analyses lists; it may have been"
                        + " deleted, or analysed with store=false.");
    }
}
