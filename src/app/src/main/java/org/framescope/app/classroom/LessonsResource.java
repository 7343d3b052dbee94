package org.framescope.app.classroom;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.BodySize;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.engine.io.ArticleReader;
import org.framescope.engine.io.InvalidInputException;
import org.framescope.engine.io.Json;

/** Lessons as a resource. */
@Path("/api/v1/lessons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Classroom")
public class LessonsResource {

    private final Lessons lessons;
    private final Reports reports;
    private final Trials trials;
    private final LessonDrafts drafts;
    private final Callers callers;

    @Inject
    LessonsResource(Lessons lessons, Reports reports, Trials trials, LessonDrafts drafts, Callers callers) {
        this.lessons = lessons;
        this.reports = reports;
        this.trials = trials;
        this.drafts = drafts;
        this.callers = callers;
    }

    @GET
    @Needs(Permission.READ_LESSONS)
    @Operation(operationId = "listLessons", summary = "The lessons, those that ship with the service first")
    @APIResponse(responseCode = "200", description = "The lessons")
    public List<LessonLine> list() {
        return lessons.list(callers.desk());
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_LESSONS)
    @Operation(operationId = "getLesson", summary = "A lesson as pupils get it, without answers")
    @APIResponse(responseCode = "200", description = "The lesson")
    public LessonJson one(@PathParam("id") String id) {
        return LessonJson.of(lesson(id));
    }

    @GET
    @Path("/{id}/reveal")
    @Needs(Permission.READ_LESSONS)
    @Operation(operationId = "revealLesson", summary = "What the tool marks, and how the author reads it")
    @APIResponse(responseCode = "200", description = "What is shown after the marking")
    public RevealJson reveal(@PathParam("id") String id) {
        Lesson lesson = lesson(id);
        return RevealJson.of(lesson, reports.of(lesson.articles()));
    }

    @GET
    @Path("/{id}/result")
    @Needs(Permission.READ_LESSONS)
    @Operation(operationId = "getLessonResult", summary = "The answers of the two short texts")
    @APIResponse(responseCode = "200", description = "The answers; no class, so no figures")
    public ResultJson result(@PathParam("id") String id) {
        return ResultJson.of(lesson(id), Optional.empty());
    }

    @POST
    @Path("/{id}/trials")
    @Needs(Permission.READ_LESSONS)
    @Operation(operationId = "tryLessonChange", summary = "Change a lesson's text and see what moves; nothing is kept")
    @APIResponse(responseCode = "200", description = "What moved")
    public TrialResponse attempt(@PathParam("id") String id, byte[] body) throws InvalidInputException {
        return trials.run(lesson(id), Bodies.read(body, TrialRequest.class));
    }

    @GET
    @Path("/{id}/file")
    @Needs(Permission.TEACH_CLASS)
    @Operation(operationId = "exportLesson", summary = "A lesson's file, whole, with answers and the teacher's notes")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LessonFile.class)))
    public String file(@PathParam("id") String id) {
        return lessons.json(callers.desk(), id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.TEACH_CLASS)
    @Operation(
            operationId = "importLesson",
            summary = "Keep a lesson's file",
            description = "Takes the place of the one that was kept under its id. Mistakes are told with their places.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LessonFile.class)))
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LessonLine.class)))
    public Response keep(byte[] body) {
        Lesson lesson = lessons.keep(callers.teachersDesk(), text(body));
        return Response.created(URI.create("/api/v1/lessons/" + lesson.id()))
                .entity(LessonLine.of(lesson, true))
                .build();
    }

    @POST
    @Path("/checks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.TEACH_CLASS)
    @Operation(operationId = "checkLesson", summary = "Check a lesson's file that is being written; nothing is kept")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LessonFile.class)))
    @APIResponse(responseCode = "200", description = "It can be used")
    public LessonLine check(byte[] body) {
        return LessonLine.of(LessonReader.read(text(body)), true);
    }

    @POST
    @Path("/drafts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.TEACH_CLASS)
    @Operation(
            operationId = "draftLesson",
            summary = "A lesson about an article, to be completed by the teacher; nothing is kept",
            description =
                    "Passages to catch the tool out at come from its own marks, the short texts from the service.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Article")))
    @APIResponse(
            responseCode = "200",
            description = "The draft of a file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LessonFile.class)))
    public String draft(byte[] body) throws InvalidInputException {
        return Json.pretty(drafts.about(ArticleReader.read(text(body))));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.TEACH_CLASS)
    @Operation(operationId = "deleteLesson", summary = "Delete a lesson of one's own")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("id") String id) {
        lessons.delete(callers.teachersDesk(), id);
    }

    private Lesson lesson(String id) {
        return lessons.find(callers.desk(), id);
    }

    private static String text(byte[] body) {
        BodySize.check(body);
        return new String(body, StandardCharsets.UTF_8);
    }
}
