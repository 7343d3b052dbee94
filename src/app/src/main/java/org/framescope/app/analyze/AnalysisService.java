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
import org.framescope.app.store.AnalysisStore;
import org.framescope.app.store.KeptAnalysis;
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

    Answer analyze(Submission submission, Set<String> only, Optional<String> stylePack, boolean keep) {
        Parameters.requireKnown(only, framescope.register());
        AnalysisReport report = framescope.analyze(submission.article(), only, styles.named(stylePack));
        JsonNode id = submission.id().isValueNode() ? submission.id() : TextNode.valueOf("");
        ReportJson wire = writer.write(report, id, submission.extracted());
        String json = Json.write(wire);
        return new Answer(
                json, keep ? Optional.of(store.keep(Keeping.of(report.article(), wire, json))) : Optional.empty());
    }

    AnalysisPage list(int limit, Optional<UUID> behind) {
        return AnalysisPage.of(store.list(limit, behind));
    }

    KeptAnalysis find(String id) {
        return Parameters.id(id).flatMap(store::find).orElseThrow(AnalysisService::notFound);
    }

    void delete(String id) {
        if (!Parameters.id(id).map(store::delete).orElse(false)) {
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
