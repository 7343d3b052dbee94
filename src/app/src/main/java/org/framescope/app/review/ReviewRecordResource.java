package org.framescope.app.review;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.security.CurrentActor;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.app.store.AnalysisStore;
import org.framescope.app.store.KeptAnalysis;
import org.framescope.app.store.audit.AuditEnd;
import org.framescope.app.store.audit.AuditStore;
import org.framescope.app.store.review.Decision;
import org.framescope.app.store.review.DecisionStore;
import org.framescope.app.store.review.Draft;
import org.framescope.app.store.review.ReadingStore;
import org.framescope.app.store.review.Review;
import org.framescope.app.store.review.ReviewStore;
import org.framescope.app.store.review.SecondReading;
import org.framescope.app.store.review.Settlement;
import org.framescope.app.store.review.SettlementStore;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;
import org.framescope.engine.model.Sha256;

/** The record of a piece, and its findings for other programs. */
@Path("/api/v1/reviews")
@Tag(name = "Reviews")
public class ReviewRecordResource {

    private static final String SARIF = "application/sarif+json";
    private static final String ANNOTATIONS = "application/ld+json";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final CurrentActor current;
    private final ReviewService service;
    private final ReviewReader reader;
    private final ReviewStore reviews;
    private final DecisionStore decisions;
    private final AnalysisStore analyses;
    private final ReadingStore readings;
    private final ReadingReader seconds;
    private final SettlementStore settlements;
    private final AuditStore records;

    @Inject
    ReviewRecordResource(
            CurrentActor current,
            ReviewService service,
            ReviewReader reader,
            ReviewStore reviews,
            DecisionStore decisions,
            AnalysisStore analyses,
            ReadingStore readings,
            ReadingReader seconds,
            SettlementStore settlements,
            AuditStore records) {
        this.current = current;
        this.service = service;
        this.reader = reader;
        this.reviews = reviews;
        this.decisions = decisions;
        this.analyses = analyses;
        this.readings = readings;
        this.seconds = seconds;
        this.settlements = settlements;
        this.records = records;
    }

    @GET
    @Path("/{id}/record")
    @Produces(MediaType.APPLICATION_JSON)
    @Needs(Permission.READ_REVIEWS)
    @Operation(operationId = "getRecord", summary = "The record of a piece, to be printed and signed off")
    @APIResponse(responseCode = "200", description = "The record as it stands now")
    public RecordJson record(@PathParam("id") String id) {
        Review review = service.find(current.member(), id);
        Draft draft = last(review);
        KeptAnalysis kept = kept(review, draft);
        JsonNode report = json(kept.report());
        AuditEnd end = records.end(review.desk());
        return new RecordJson(
                reader.read(review, current.member()),
                draft.number(),
                report.path("findings"),
                seconds.marks(review, readings.of(review.id())),
                report.path("versions"),
                Sha256.of(kept.report()),
                new RecordJson.End(end.entries(), end.hash()));
    }

    @GET
    @Path("/{id}/exports/{form}")
    @Needs(Permission.READ_REVIEWS)
    @Operation(
            operationId = "exportReview",
            summary =
                    "The findings of the last draft and what second readers marked in it, with what was decided, for other programs",
            description = "SARIF 2.1.0, W3C Web Annotations, what the Hypothesis API takes, or CSV.")
    @APIResponse(
            responseCode = "200",
            description = "The findings",
            content = {
                @Content(mediaType = SARIF, schema = @Schema(implementation = String.class)),
                @Content(mediaType = ANNOTATIONS, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = String.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    public Response export(
            @PathParam("id") String id,
            @Parameter(description = "sarif, annotations, hypothesis or csv") @PathParam("form") String form) {
        Review review = service.find(current.member(), id);
        Piece piece = piece(review);
        return switch (form) {
            case "sarif" -> file(SarifExport.log(piece), SARIF, "sarif");
            case "annotations" -> file(AnnotationExport.web(piece), ANNOTATIONS, "jsonld");
            case "hypothesis" -> file(AnnotationExport.hypothesis(piece), MediaType.APPLICATION_JSON, "json");
            case "csv" -> file(CsvExport.table(piece, reader.names(review.desk())), CSV, "csv");
            default ->
                throw new ProblemException(
                        ProblemKind.NOT_FOUND,
                        "There is no export of this name. Expected sarif, annotations, hypothesis or csv.");
        };
    }

    private static Response file(String content, String type, String ending) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"framescope-review." + ending + "\"")
                .build();
    }

    private Piece piece(Review review) {
        List<Draft> drafts = reviews.drafts(review.id());
        Draft draft = last(review);
        KeptAnalysis kept = kept(review, draft);
        Optional<Set<String>> known = drafts.size() < 2
                ? Optional.empty()
                : Optional.of(ids(
                        json(kept(review, drafts.get(drafts.size() - 2)).report())));
        return new Piece(
                review,
                draft.number(),
                json(kept.article()),
                json(kept.report()),
                outcomes(review),
                settlements.settlements(review.id()).stream()
                        .map(Settlement::subject)
                        .collect(Collectors.toSet()),
                marks(review, draft),
                known);
    }

    /** What was decided, and in its place what was settled where readers disagreed. */
    private Map<String, Decision> outcomes(Review review) {
        Map<String, Decision> outcomes = new HashMap<>();
        decisions.decisions(review.id()).forEach(decision -> outcomes.put(decision.finding(), decision));
        settlements
                .settlements(review.id())
                .forEach(settled -> outcomes.put(
                        settled.subject(),
                        new Decision(
                                settled.subject(),
                                settled.rule(),
                                settled.outcome(),
                                settled.cause(),
                                Optional.of(settled.reason()).filter(reason -> !reason.isEmpty()),
                                settled.person(),
                                settled.settled(),
                                0,
                                settled.revision())));
        return outcomes;
    }

    private List<Piece.Marked> marks(Review review, Draft draft) {
        Map<UUID, String> readers = new HashMap<>();
        Names names = reader.names(review.desk());
        List<SecondReading> here = readings.of(review.id()).stream()
                .filter(reading -> reading.draft() == draft.number())
                .toList();
        here.forEach(reading -> readers.put(
                reading.id(),
                names.colleague(Optional.of(reading.reader()))
                        .map(Colleague::name)
                        .orElse("")));
        return seconds.marks(review, here).stream()
                .map(mark -> new Piece.Marked(mark, readers.get(mark.reading())))
                .toList();
    }

    private static Set<String> ids(JsonNode report) {
        return StreamSupport.stream(report.path("findings").spliterator(), false)
                .map(f -> f.path("id").asText())
                .collect(Collectors.toSet());
    }

    private Draft last(Review review) {
        List<Draft> drafts = reviews.drafts(review.id());
        return drafts.get(drafts.size() - 1);
    }

    private KeptAnalysis kept(Review review, Draft draft) {
        return analyses.find(review.desk(), draft.analysis()).orElseThrow();
    }

    private static JsonNode json(String kept) {
        try {
            return Json.read(kept);
        } catch (InvalidInputException impossible) {
            throw new IllegalStateException("what was kept is no JSON", impossible);
        }
    }
}
