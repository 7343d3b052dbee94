package org.framescope.app.security;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.problem.Revision;
import org.framescope.app.store.people.PeopleStore;

/** The people of one's desk. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class PeopleResource {

    private final CurrentActor current;
    private final PeopleStore people;
    private final PeopleService service;
    private final Provider provider;

    @Inject
    PeopleResource(CurrentActor current, PeopleStore people, PeopleService service, Provider provider) {
        this.current = current;
        this.people = people;
        this.service = service;
        this.provider = provider;
    }

    @GET
    @Needs(Permission.READ_REVIEWS)
    @Operation(operationId = "listPeople", summary = "The people of one's desk, by name")
    @APIResponse(responseCode = "200", description = "The people; what they sign in with, administrators see")
    public List<PersonJson> list() {
        boolean administrator = Permission.MANAGE_DESK.isGivenTo(current.member());
        return people.of(current.desk()).stream()
                .map(person -> PersonJson.of(person, administrator))
                .toList();
    }

    @POST
    @Needs(Permission.MANAGE_DESK)
    @Operation(
            operationId = "addPerson",
            summary = "Give somebody an account at one's desk",
            description = "The first account must be an administrator's; from then on everybody signs in.")
    @APIResponse(
            responseCode = "201",
            description = "Added; the password opens the account once",
            content = @Content(schema = @Schema(implementation = OneTimePassword.class)))
    public Response add(NewPersonRequest request) {
        OneTimePassword added = service.add(current.member(), current.desk(), request);
        return Response.created(URI.create("/api/v1/people/" + added.person().id()))
                .entity(added)
                .build();
    }

    @POST
    @Path("/invitations")
    @Needs(Permission.MANAGE_DESK)
    @Operation(
            operationId = "invitePerson",
            summary = "Give an account to whoever signs in elsewhere with an e-mail address",
            description =
                    "The provider must say that the address is theirs. From their first sign-in on, its own name for"
                            + " them counts, and the address does not any more.")
    @APIResponse(
            responseCode = "201",
            description = "Invited",
            content = @Content(schema = @Schema(implementation = PersonJson.class)))
    public Response invite(InvitationRequest request) {
        if (!provider.isNamed()) {
            throw new ProblemException(
                    ProblemKind.CONFLICT,
                    "Expected a service that knows a provider to sign in with; this one knows none. Add the person with"
                            + " a password, or start the service with framescope.oidc.issuer.");
        }
        PersonJson invited = PersonJson.of(service.invite(current.member(), request), true);
        return Response.created(URI.create("/api/v1/people/" + invited.id()))
                .entity(invited)
                .build();
    }

    @PUT
    @Path("/{id}")
    @Needs(Permission.MANAGE_DESK)
    @Operation(operationId = "changePerson", summary = "Change somebody's name, role or whether they may sign in")
    @APIResponse(responseCode = "200", description = "Changed")
    public PersonJson change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            PersonChange request) {
        return PersonJson.of(
                service.change(current.member(), service.find(current.desk(), id), request, Revision.of(ifMatch)),
                true);
    }

    @POST
    @Path("/{id}/password")
    @Needs(Permission.MANAGE_DESK)
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "resetPassword", summary = "Give somebody a new one-time password; their sessions end")
    @APIResponse(responseCode = "200", description = "The password, shown this once")
    public OneTimePassword reset(@PathParam("id") String id) {
        return service.reset(current.member(), service.find(current.desk(), id));
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.MANAGE_DESK)
    @Operation(
            operationId = "erasePerson",
            summary = "Erase somebody: their account, sessions and tokens, their name and words in reviews and the"
                    + " record")
    @APIResponse(responseCode = "204", description = "Erased")
    public void erase(@PathParam("id") String id) {
        service.erase(current.member(), service.find(current.desk(), id));
    }
}
