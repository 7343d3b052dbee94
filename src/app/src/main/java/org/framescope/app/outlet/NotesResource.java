package org.framescope.app.outlet;

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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Wanted;
import org.framescope.app.security.Actor;
import org.framescope.app.security.Audit;
import org.framescope.app.security.CurrentActor;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.app.store.BatchStore;
import org.framescope.app.store.KeptProfile;
import org.framescope.app.store.ProfileStore;
import org.framescope.app.store.outlet.OutletNote;
import org.framescope.app.store.outlet.OutletNoteStore;

/** The right of reply: what an outlet says stands beside each of its profiles at the desk. */
@Path("/api/v1/batches/{id}/outlets/{outlet}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Outlets")
public class NotesResource {

    private static final int MOST_SPEAKER = 200;
    private static final int MOST_SAID = 5_000;

    private final CurrentActor current;
    private final BatchStore batches;
    private final ProfileStore profiles;
    private final OutletNoteStore notes;
    private final Audit audit;

    @Inject
    NotesResource(CurrentActor current, BatchStore batches, ProfileStore profiles, OutletNoteStore notes, Audit audit) {
        this.current = current;
        this.batches = batches;
        this.profiles = profiles;
        this.notes = notes;
        this.audit = audit;
    }

    @GET
    @Needs(Permission.READ_ANALYSES)
    @Operation(
            operationId = "listOutletNotes",
            summary = "What an outlet replied to its profiles at this desk, the oldest first")
    @APIResponse(responseCode = "200", description = "The notes")
    public List<NoteJson> list(@PathParam("id") String batch, @PathParam("outlet") String outlet) {
        return notes.of(current.desk(), outlet(batch, outlet)).stream()
                .map(NoteJson::of)
                .toList();
    }

    @POST
    @Needs(Permission.MANAGE_DESK)
    @Operation(
            operationId = "addOutletNote",
            summary = "Enter what an outlet replied",
            description = "It is shown beside every profile of the outlet at this desk, word for word.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = NoteJson.class)))
    public Response add(@PathParam("id") String batch, @PathParam("outlet") String outlet, NoteRequest request) {
        Actor.Member member = current.member();
        String known = outlet(batch, outlet);
        String speaker = Wanted.text("speaker", Wanted.body(request).speaker(), MOST_SPEAKER);
        String said = Wanted.text("said", request.said(), MOST_SAID);
        OutletNote note = audit.together(() -> {
            OutletNote kept = notes.add(member.desk(), known, speaker, said);
            audit.tell(member, "outlet-note-added", kept.id(), Map.of("outlet", known));
            return kept;
        });
        return Response.status(Response.Status.CREATED)
                .entity(NoteJson.of(note))
                .build();
    }

    @DELETE
    @Path("/{note}")
    @Needs(Permission.MANAGE_DESK)
    @Operation(operationId = "deleteOutletNote", summary = "Take a note away, as where the outlet withdraws it")
    @APIResponse(responseCode = "204", description = "Taken away")
    public void remove(
            @PathParam("id") String batch, @PathParam("outlet") String outlet, @PathParam("note") String note) {
        Actor.Member member = current.member();
        String known = outlet(batch, outlet);
        audit.together(() -> {
            boolean removed = Wanted.id(note)
                    .map(id -> {
                        audit.tell(member, "outlet-note-deleted", id, Map.of("outlet", known));
                        return notes.remove(member.desk(), known, id);
                    })
                    .orElse(false);
            if (!removed) {
                throw new ProblemException(
                        ProblemKind.NOT_FOUND, "There is no note under this id. Expected one that GET …/notes lists.");
            }
            return known;
        });
    }

    /** The outlet as its profile names it. */
    private String outlet(String batch, String outlet) {
        return Wanted.id(batch)
                .flatMap(id -> batches.find(current.desk(), id))
                .map(own -> profiles.find(own.id(), outlet)
                        .map(KeptProfile::outlet)
                        .orElseThrow(() -> new ProblemException(
                                ProblemKind.NOT_FOUND,
                                "There is no profile of this outlet. Expected one that GET …/outlets lists; profiles"
                                        + " are made once a batch has ended.")))
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND,
                        "There is no batch under this id. Expected one that GET /api/v1/batches lists; it may have been"
                                + " deleted."));
    }
}
