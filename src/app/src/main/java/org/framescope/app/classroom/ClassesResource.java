package org.framescope.app.classroom;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.app.store.KeptClassroom;
import org.framescope.app.store.MarkStore;
import org.framescope.app.store.Review;
import org.framescope.engine.io.InvalidInputException;

/** Classes as their teacher runs them. */
@Path("/api/v1/classes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Classroom")
public class ClassesResource {

    private final Classes classes;
    private final Lessons lessons;
    private final Views views;
    private final MarkStore marks;
    private final Teaching teaching;

    @Inject
    ClassesResource(Classes classes, Lessons lessons, Views views, MarkStore marks, Teaching teaching) {
        this.classes = classes;
        this.lessons = lessons;
        this.views = views;
        this.marks = marks;
        this.teaching = teaching;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.TEACH_CLASS)
    @Operation(operationId = "openClass", summary = "Open a class with a lesson; pupils join by its code")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClassRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "Open",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ClassJson.class)))
    public Response open(byte[] body) throws InvalidInputException {
        String id = String.valueOf(Bodies.read(body, ClassRequest.class).lesson());
        UUID desk = teaching.desk();
        String json = lessons.json(Optional.of(desk), id);
        KeptClassroom opened = classes.open(desk, LessonReader.read(json), json);
        return Response.created(URI.create("/api/v1/classes/" + opened.code() + "/board"))
                .entity(ClassJson.of(opened))
                .build();
    }

    @GET
    @Needs(Permission.TEACH_CLASS)
    @Operation(operationId = "listClasses", summary = "The teacher's classes, the newest first")
    @APIResponse(responseCode = "200", description = "The classes")
    public List<ClassJson> list() {
        return classes.list(teaching.desk()).stream().map(ClassJson::of).toList();
    }

    @GET
    @Path("/{code}/board")
    @Needs(Permission.TEACH_CLASS)
    @Operation(
            operationId = "getBoard",
            summary = "The teacher's screen: progress, the class's marks, words to approve")
    @APIResponse(responseCode = "200", description = "The board")
    public BoardJson board(@PathParam("code") String code) {
        return views.board(teaching.classroom(code));
    }

    @GET
    @Path("/{code}/board/lesson")
    @Needs(Permission.TEACH_CLASS)
    @Operation(operationId = "getBoardLesson", summary = "The class's lesson as pupils get it")
    @APIResponse(responseCode = "200", description = "The lesson")
    public LessonJson lesson(@PathParam("code") String code) {
        return views.lesson(teaching.classroom(code));
    }

    @GET
    @Path("/{code}/board/reveal")
    @Needs(Permission.TEACH_CLASS)
    @Operation(operationId = "getBoardReveal", summary = "What the tool marks, before the class gets to see it")
    @APIResponse(responseCode = "200", description = "What is shown after the marking")
    public RevealJson reveal(@PathParam("code") String code) {
        return views.reveal(teaching.classroom(code));
    }

    @GET
    @Path("/{code}/board/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Needs(Permission.TEACH_CLASS)
    @Blocking
    @Operation(
            operationId = "watchBoard",
            summary = "Tells when there is something new on the board",
            description = "Events: step, marks, beat. The first comes at once; what is new is read from the board.")
    @APIResponse(
            responseCode = "200",
            description = "Events",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = String.class)))
    public Multi<OutboundSseEvent> events(@PathParam("code") String code, @Context Sse sse) {
        return teaching.watch(teaching.classroom(code), sse);
    }

    @PUT
    @Path("/{code}/step")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.TEACH_CLASS)
    @Operation(operationId = "setClassStep", summary = "Take the class to a step of the lesson")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StepRequest.class)))
    @APIResponse(responseCode = "200", description = "The class, there")
    public ClassJson step(@PathParam("code") String code, byte[] body) throws InvalidInputException {
        KeptClassroom classroom = teaching.classroom(code);
        String asked = String.valueOf(Bodies.read(body, StepRequest.class).step());
        Step step = Step.of(asked)
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.INVALID_PARAMETER,
                        "Expected \"step\" to be one of " + String.join(", ", Step.wireNames())
                                + "; found another word."));
        return ClassJson.of(classes.step(classroom, step));
    }

    @PUT
    @Path("/{code}/door")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.TEACH_CLASS)
    @Operation(operationId = "setClassDoor", summary = "Open or close the door to more pupils")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DoorRequest.class)))
    @APIResponse(responseCode = "200", description = "The class, with its door so")
    public ClassJson door(@PathParam("code") String code, byte[] body) throws InvalidInputException {
        KeptClassroom classroom = teaching.classroom(code);
        return ClassJson.of(
                classes.door(classroom, Bodies.read(body, DoorRequest.class).open()));
    }

    @PUT
    @Path("/{code}/words/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.TEACH_CLASS)
    @Operation(operationId = "reviewWords", summary = "Say whether the class may read what a pupil wrote")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReviewRequest.class)))
    @APIResponse(responseCode = "204", description = "Said")
    public void review(@PathParam("code") String code, @PathParam("id") UUID id, byte[] body)
            throws InvalidInputException {
        KeptClassroom classroom = teaching.classroom(code);
        boolean approved = Bodies.read(body, ReviewRequest.class).approved();
        if (!marks.review(classroom.id(), id, approved ? Review.APPROVED : Review.REFUSED)) {
            throw new ProblemException(
                    ProblemKind.NOT_FOUND,
                    "No pupil's words have this id. They may have changed since; read the board again.");
        }
        teaching.tell(classroom);
    }

    @GET
    @Path("/{code}/invitation")
    @Needs(Permission.TEACH_CLASS)
    @Operation(operationId = "getInvitation", summary = "The addresses under which phones reach the class")
    @APIResponse(responseCode = "200", description = "The addresses")
    public InvitationJson invitation(@PathParam("code") String code, @Context UriInfo uri) {
        teaching.classroom(code);
        return teaching.addresses(uri.getBaseUri());
    }

    @GET
    @Path("/{code}/qr")
    @Produces("image/svg+xml")
    @Needs(Permission.TEACH_CLASS)
    @Operation(operationId = "getQrCode", summary = "A QR code that leads into the class")
    @APIResponse(
            responseCode = "200",
            description = "The code",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(implementation = String.class)))
    public String qr(
            @PathParam("code") String code,
            @Parameter(description = "The service's address as phones know it") @DefaultValue("") @QueryParam("base")
                    String base) {
        return teaching.qr(teaching.classroom(code), base);
    }

    @DELETE
    @Path("/{code}")
    @Needs(Permission.TEACH_CLASS)
    @Operation(operationId = "endClass", summary = "End a class and delete everything in it")
    @APIResponse(responseCode = "204", description = "Gone")
    public void end(@PathParam("code") String code) {
        classes.end(teaching.classroom(code));
    }
}
