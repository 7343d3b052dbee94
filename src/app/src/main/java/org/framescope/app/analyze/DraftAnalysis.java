package org.framescope.app.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.framescope.app.store.NewAnalysis;
import org.framescope.engine.io.ArticleReader;
import org.framescope.engine.io.InvalidInputException;

/** Analyzes a draft for a desk, so that it can be kept together with what refers to it. */
@Singleton
public class DraftAnalysis {

    private final AnalysisService service;

    @Inject
    DraftAnalysis(AnalysisService service) {
        this.service = service;
    }

    /** The analysis of an article by the desk's own style, ready to be kept. */
    public NewAnalysis of(UUID desk, JsonNode article) throws InvalidInputException {
        Submission submission = new Submission(ArticleReader.read(article), article.path("id"), false);
        return service.prepare(submission, Order.keptAt(desk));
    }
}
