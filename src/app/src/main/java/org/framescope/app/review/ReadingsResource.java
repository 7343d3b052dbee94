package org.framescope.app.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.Revision;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Actor;
import org.framescope.app.security.CurrentActor;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.app.store.review.ReadingMark;
import org.framescope.app.store.review.Review;
import org.framescope.app.store.review.SecondReading;

/** Second readings: a draft read by somebody who does not know whose it is or what was found in it. */
@Path("/api/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Second readings")
public class ReadingsResource {

    private final CurrentActor current;
    private final ReviewService reviews;
    private final ReadingService service;
    private final ReadingReader reader;
    private final DraftTexts texts;

    @Inject
    ReadingsResource(
            CurrentActor current,
            ReviewService reviews,
            ReadingService service,
            ReadingReader reader,
            DraftTexts texts) {
        this.current = current;
        this.reviews = reviews;
        this.service = service;
        this.reader = reader;
        this.texts = texts;
    }

    @GET
    @Path("/{id}/readings")
    @Needs(Permission.READ_REVIEWS)
    @Operation(
            operationId = "listReadings",
            summary = "The second readings of a piece; whoever reads it blind sees their own alone")
    @APIResponse(responseCode = "200", description = "The readings, the first first")
    public List<ReadingLine> list(@PathParam("id") String id) {
        return reader.list(reviews.locate(current.desk(), id), current.member());
    }

    @POST
    @Path("/{id}/readings")
    @Needs(Permission.REVIEW)
    @Operation(
            operationId = "askForReading",
            summary = "Ask somebody who has had nothing to do with a piece to read its newest draft blind",
            description = "Until they close their reading, they see the words alone, by whichever endpoint they ask.")
    @APIResponse(
            responseCode = "201",
            description = "Asked for; Location names the reading",
            content = @Content(schema = @Schema(implementation = ReadingJson.class)))
    public Response ask(@PathParam("id") String id, ReadingRequest request) {
        SecondReading asked = service.ask(current.member(), id, request);
        return Response.created(URI.create("/api/v1/reviews/" + asked.review() + "/readings/" + asked.id()))
                .header(HttpHeaders.ETAG, Revision.tag(asked.version()))
                .entity(reader.read(reviews.locate(current.desk(), id), asked, current.member()))
                .build();
    }

    @GET
    @Path("/{id}/readings/{reading}")
    @Needs(Permission.READ_REVIEWS)
    @Operation(
            operationId = "getReading",
            summary = "A second reading",
            description = "Its reader sees the draft's words and their marks; others see the marks once it is closed.")
    @APIResponse(
            responseCode = "200",
            description = "The reading",
            content = @Content(schema = @Schema(implementation = ReadingJson.class)))
    public Response get(@PathParam("id") String id, @PathParam("reading") String reading) {
        Review review = reviews.locate(current.desk(), id);
        return response(review, reader.find(review, reading, current.member()));
    }

    @POST
    @Path("/{id}/readings/{reading}/steps")
    @Needs(Permission.REVIEW)
    @Operation(
            operationId = "endReading",
            summary = "Close a second reading, hand it back or call it off",
            description = "If-Match carries the reading's version. The marks of a reading that is called off go.")
    @APIResponse(
            responseCode = "200",
            description = "The reading as it stands now",
            content = @Content(schema = @Schema(implementation = ReadingJson.class)))
    public Response end(
            @PathParam("id") String id,
            @PathParam("reading") String reading,
            @HeaderParam(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            ReadingStepRequest request) {
        Review review = reviews.locate(current.desk(), id);
        SecondReading found = reader.find(review, reading, current.member());
        return response(review, service.end(current.member(), found, request, Revision.of(ifMatch)));
    }

    @POST
    @Path("/{id}/readings/{reading}/marks")
    @Needs(Permission.REVIEW)
    @Operation(operationId = "markPassage", summary = "Mark a passage in one's second reading")
    @APIResponse(
            responseCode = "201",
            description = "Marked",
            content = @Content(schema = @Schema(implementation = MarkJson.class)))
    public Response mark(@PathParam("id") String id, @PathParam("reading") String reading, MarkRequest request) {
        Review review = reviews.locate(current.desk(), id);
        Actor.Member member = current.member();
        SecondReading found = reader.find(review, reading, member);
        return mark(Response.Status.CREATED, review, found, service.mark(member, review, found, request));
    }

    @PUT
    @Path("/{id}/readings/{reading}/marks/{mark}")
    @Needs(Permission.REVIEW)
    @Operation(
            operationId = "changeMark",
            summary = "Change a mark in one's second reading",
            description = "If-Match carries the revision of the mark that was read.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = MarkJson.class)))
    public Response change(
            @PathParam("id") String id,
            @PathParam("reading") String reading,
            @PathParam("mark") String mark,
            @HeaderParam(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            MarkRequest request) {
        Review review = reviews.locate(current.desk(), id);
        Actor.Member member = current.member();
        SecondReading found = reader.find(review, reading, member);
        ReadingMark changed = service.change(member, review, found, id(mark), request, Revision.of(ifMatch));
        return mark(Response.Status.OK, review, found, changed);
    }

    @DELETE
    @Path("/{id}/readings/{reading}/marks/{mark}")
    @Needs(Permission.REVIEW)
    @Operation(operationId = "removeMark", summary = "Take a mark in one's second reading away")
    @APIResponse(responseCode = "204", description = "Taken away")
    public void unmark(
            @PathParam("id") String id,
            @PathParam("reading") String reading,
            @PathParam("mark") String mark,
            @HeaderParam(HttpHeaders.IF_MATCH) Optional<String> ifMatch) {
        Review review = reviews.locate(current.desk(), id);
        SecondReading found = reader.find(review, reading, current.member());
        service.unmark(current.member(), found, id(mark), Revision.of(ifMatch));
    }

    private static UUID id(String mark) {
        return Wanted.id(mark).orElseThrow(ReadingService::noMark);
    }

    private Response response(Review review, SecondReading reading) {
        return Response.ok(reader.read(review, reading, current.member()))
                .header(HttpHeaders.ETAG, Revision.tag(reading.version()))
                .build();
    }

    private Response mark(Response.Status status, Review review, SecondReading reading, ReadingMark mark) {
        String field = Blinding.field(texts.of(review, reading.draft()), mark.field());
        return Response.status(status)
                .header(HttpHeaders.ETAG, Revision.tag(mark.revision()))
                .entity(MarkJson.of(mark, field))
                .build();
    }
}
