package org.framescope.app.classroom;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.app.store.Seat;
import org.framescope.engine.io.InvalidInputException;

/** A class as a pupil takes part in it. Who they are is told by a cookie that only this class's addresses get. */
@Path("/api/v1/classes/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Classroom")
public class SeatsResource {

    static final String COOKIE = "framescope-seat";

    private final Classes classes;
    private final Views views;
    private final Marks marks;
    private final Trials trials;
    private final Streams streams;
    private final Clock clock;

    @Inject
    SeatsResource(Classes classes, Views views, Marks marks, Trials trials, Streams streams, Clock clock) {
        this.classes = classes;
        this.views = views;
        this.marks = marks;
        this.trials = trials;
        this.streams = streams;
        this.clock = clock;
    }

    @POST
    @Path("/pupils")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.JOIN_CLASS)
    @Operation(
            operationId = "joinClass",
            summary = "Join a class under a drawn name",
            description = "Wrong codes are limited by address and altogether; right ones are not.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = JoinRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "Joined; the cookie keeps the seat",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SeatJson.class)))
    public Response join(@PathParam("code") String code, byte[] body, @Context HttpServerRequest request)
            throws InvalidInputException {
        Optional<String> key = Bodies.read(body, JoinRequest.class).key();
        String address = request.remoteAddress().hostAddress();
        Classes.Joined joined = classes.join(code, key, String.valueOf(address));
        String place = "/api/v1/classes/" + joined.classroom().code();
        NewCookie cookie = new NewCookie.Builder(COOKIE)
                .value(joined.token())
                .path(place)
                .maxAge((int)
                        Duration.between(clock.instant(), joined.classroom().expires())
                                .toSeconds())
                .httpOnly(true)
                .secure(request.isSSL())
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
        return Response.created(URI.create(place))
                .cookie(cookie)
                .entity(views.seat(new Seat(joined.pupil(), joined.classroom())))
                .build();
    }

    @GET
    @Needs(Permission.JOIN_CLASS)
    @Operation(operationId = "getSeat", summary = "Where the class is, and what oneself said")
    @APIResponse(responseCode = "200", description = "The seat")
    public SeatJson seat(
            @PathParam("code") String code, @Parameter(hidden = true) @CookieParam(COOKIE) Optional<String> token) {
        return views.seat(classes.seat(code, token));
    }

    @GET
    @Path("/lesson")
    @Needs(Permission.JOIN_CLASS)
    @Operation(operationId = "getClassLesson", summary = "The class's lesson, without answers")
    @APIResponse(responseCode = "200", description = "The lesson")
    public LessonJson lesson(
            @PathParam("code") String code, @Parameter(hidden = true) @CookieParam(COOKIE) Optional<String> token) {
        return views.lesson(classes.seat(code, token).classroom());
    }

    @POST
    @Path("/marks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.JOIN_CLASS)
    @Operation(
            operationId = "sendMarks",
            summary = "Say something at places of the lesson",
            description = "Kept at once, all or none. A mark that was sent before changes nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MarksRequest.class)))
    @APIResponse(responseCode = "200", description = "What stands at each of the places now")
    public List<MarkJson> mark(
            @PathParam("code") String code,
            @Parameter(hidden = true) @CookieParam(COOKIE) Optional<String> token,
            byte[] body)
            throws InvalidInputException {
        Seat seat = classes.seat(code, token);
        MarksRequest request = Bodies.read(body, MarksRequest.class);
        return marks.keep(seat, request.marks().stream().map(MarkJson::mark).toList()).stream()
                .map(MarkJson::of)
                .toList();
    }

    @GET
    @Path("/map")
    @Needs(Permission.JOIN_CLASS)
    @Operation(operationId = "getClassMap", summary = "What the class said, without names")
    @APIResponse(responseCode = "200", description = "The class's marks, place by place")
    public ClassMap map(
            @PathParam("code") String code, @Parameter(hidden = true) @CookieParam(COOKIE) Optional<String> token) {
        return views.map(classes.seat(code, token));
    }

    @GET
    @Path("/reveal")
    @Needs(Permission.JOIN_CLASS)
    @Operation(operationId = "getClassReveal", summary = "What the tool marks, once the teacher shows it")
    @APIResponse(responseCode = "200", description = "What is shown after the marking")
    public RevealJson reveal(
            @PathParam("code") String code, @Parameter(hidden = true) @CookieParam(COOKIE) Optional<String> token) {
        return views.reveal(classes.seat(code, token));
    }

    @POST
    @Path("/trials")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Permission.JOIN_CLASS)
    @Operation(operationId = "tryClassChange", summary = "Change the text and see what moves; nothing is kept")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TrialRequest.class)))
    @APIResponse(responseCode = "200", description = "What moved")
    public TrialResponse attempt(
            @PathParam("code") String code,
            @Parameter(hidden = true) @CookieParam(COOKIE) Optional<String> token,
            byte[] body)
            throws InvalidInputException {
        Seat seat = classes.seat(code, token);
        return trials.run(views.lessonForChanges(seat), Bodies.read(body, TrialRequest.class));
    }

    @GET
    @Path("/result")
    @Needs(Permission.JOIN_CLASS)
    @Operation(operationId = "getClassResult", summary = "The short texts' answers and the class's figure, at the end")
    @APIResponse(responseCode = "200", description = "The result")
    public ResultJson result(
            @PathParam("code") String code, @Parameter(hidden = true) @CookieParam(COOKIE) Optional<String> token) {
        return views.result(classes.seat(code, token));
    }

    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Needs(Permission.JOIN_CLASS)
    @Blocking
    @Operation(
            operationId = "watchClass",
            summary = "Tells when the teacher did something",
            description = "Events: step, beat. The first comes at once; what is new is read from the seat.")
    @APIResponse(
            responseCode = "200",
            description = "Events",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = String.class)))
    public Multi<OutboundSseEvent> events(
            @PathParam("code") String code,
            @Parameter(hidden = true) @CookieParam(COOKIE) Optional<String> token,
            @Context Sse sse) {
        Seat seat = classes.seat(code, token);
        return streams.of(seat.classroom().id(), ClassEvents.Audience.PUPIL, sse);
    }
}
