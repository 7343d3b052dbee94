package org.framescope.app.security;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Wanted;
import org.framescope.app.store.audit.AuditStore;
import org.framescope.app.store.people.Desk;
import org.framescope.app.store.people.DeskStore;

/** The desks of this service. No desk sees anything of another; only that it exists is known to those who run the service. */
@Path("/api/v1/desks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Desk")
public class DesksResource {

    private static final int MOST_NAME = 120;

    private final CurrentActor current;
    private final Accounts accounts;
    private final DeskStore desks;
    private final AuditStore records;
    private final PeopleService people;
    private final Audit audit;

    @Inject
    DesksResource(
            CurrentActor current,
            Accounts accounts,
            DeskStore desks,
            AuditStore records,
            PeopleService people,
            Audit audit) {
        this.current = current;
        this.accounts = accounts;
        this.desks = desks;
        this.records = records;
        this.people = people;
        this.audit = audit;
    }

    /** A desk by name alone. */
    @Schema(name = "DeskName")
    public record DeskName(UUID id, String name) {}

    @GET
    @Needs(Permission.RUN_SERVICE)
    @Operation(operationId = "listDesks", summary = "The desks of this service by name")
    @APIResponse(responseCode = "200", description = "The desks")
    public List<DeskName> list() {
        return desks.all().stream().map(d -> new DeskName(d.id(), d.name())).toList();
    }

    @POST
    @Needs(Permission.RUN_SERVICE)
    @Operation(operationId = "addDesk", summary = "Open another desk with its first administrator")
    @APIResponse(
            responseCode = "201",
            description = "Opened; the administrator's password opens their account once",
            content = @Content(schema = @Schema(implementation = OpenedDesk.class)))
    public Response add(NewDeskRequest request) {
        Wanted.body(request);
        String name = Wanted.text("name", request.name(), MOST_NAME);
        NewPersonRequest first = Wanted.body(request.administrator());
        if (!accounts.areNeeded()) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    "Expected a service where people sign in; nobody does here yet. Make an account for yourself"
                            + " first.");
        }
        OpenedDesk opened = audit.together(() -> {
            Desk desk = desks.add(name);
            records.begin(desk.id());
            OneTimePassword administrator = people.add(
                    current.member(),
                    desk.id(),
                    new NewPersonRequest(first.login(), first.name(), Wanted.name(Role.ADMIN)));
            audit.tell(current.member(), "desk-opened", desk.id(), Map.of());
            return new OpenedDesk(DeskJson.of(desk), administrator);
        });
        return Response.status(Response.Status.CREATED).entity(opened).build();
    }
}
