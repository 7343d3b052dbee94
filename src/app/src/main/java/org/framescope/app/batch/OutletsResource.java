package org.framescope.app.batch;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.analyze.Parameters;
import org.framescope.app.problem.ProblemException;
import org.framescope.app.problem.ProblemKind;
import org.framescope.app.security.CurrentActor;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.app.store.KeptFigures;
import org.framescope.app.store.KeptProfile;
import org.framescope.app.store.Page;
import org.framescope.app.store.ProfileStore;
import org.framescope.app.store.StoryLine;
import org.framescope.engine.batch.ArticleFigures;
import org.framescope.engine.io.OutletJson;

/** The outlets of a batch as resources. None is ranked, none has a grade. */
@Path("/api/v1/batches/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outlets")
public class OutletsResource {

    /** Articles of one outlet that are looked at for a list. */
    private static final int MOST_ARTICLES = 20_000;

    private static final int MOST_TELLING = 200;

    private final CurrentActor current;
    private final BatchService batches;
    private final ProfileStore profiles;

    @Inject
    OutletsResource(CurrentActor current, BatchService batches, ProfileStore profiles) {
        this.current = current;
        this.batches = batches;
        this.profiles = profiles;
    }

    @GET
    @Needs(Permission.READ_ANALYSES)
    @Path("/outlets")
    @Operation(
            operationId = "listOutlets",
            summary = "The outlets of a batch that has ended, by name",
            description = "Empty until the profiles are made, which begins once the batch has ended.")
    @APIResponse(responseCode = "200", description = "Some of the outlets")
    public OutletPage outlets(
            @PathParam("id") String id,
            @Parameter(description = "The most that are listed, 1 to 200") @DefaultValue("50") @QueryParam("limit")
                    String limit,
            @Parameter(description = "The \"next\" of the page before") @DefaultValue("") @QueryParam("cursor")
                    String cursor) {
        return OutletPage.of(profiles.outlets(batch(id), Parameters.limit(limit), cursor));
    }

    @GET
    @Needs(Permission.READ_ANALYSES)
    @Path("/outlets/{outlet}")
    @Operation(
            operationId = "getOutlet",
            summary = "The profile of an outlet: measures with intervals, with and without wire copy, repeats, opinion")
    @APIResponse(
            responseCode = "200",
            description = "The profile",
            content = @Content(schema = @Schema(implementation = OutletJson.class)))
    public String outlet(@PathParam("id") String id, @PathParam("outlet") String outlet) {
        return find(batch(id), outlet).json();
    }

    @GET
    @Needs(Permission.READ_ANALYSES)
    @Path("/outlets/{outlet}/articles")
    @Operation(
            operationId = "listOutletArticles",
            summary = "The articles behind a figure of an outlet, those with the most of it first")
    @APIResponse(responseCode = "200", description = "Some of the articles")
    public List<ArticleLine> articles(
            @PathParam("id") String id,
            @PathParam("outlet") String outlet,
            @Parameter(description = "The name of the measure") @QueryParam("measure") Optional<String> measure,
            @Parameter(description = "The most that are listed, 1 to 200") @DefaultValue("50") @QueryParam("limit")
                    String limit) {
        UUID batch = batch(id);
        find(batch, outlet);
        List<ArticleLine> lines = profiles.figures(batch, outlet, MOST_ARTICLES).stream()
                .map(ArticleLine::of)
                .filter(line -> measure.isEmpty() || line.measures().containsKey(measure.get()))
                .toList();
        Comparator<ArticleLine> order = measure.map(name -> Comparator.<ArticleLine>comparingDouble(
                        line -> -line.measures().get(name)))
                .orElseGet(() -> Comparator.comparingLong(ArticleLine::position));
        return lines.stream().sorted(order).limit(Parameters.limit(limit)).toList();
    }

    @GET
    @Needs(Permission.READ_ANALYSES)
    @Path("/stories")
    @Operation(
            operationId = "listStories",
            summary = "The stories that several outlets of a batch tell in nearly the same words")
    @APIResponse(responseCode = "200", description = "Some of the stories")
    public StoryPage stories(
            @PathParam("id") String id,
            @Parameter(description = "The most that are listed, 1 to 200") @DefaultValue("50") @QueryParam("limit")
                    String limit,
            @Parameter(description = "The \"next\" of the page before") @QueryParam("cursor") Optional<String> cursor) {
        UUID batch = batch(id);
        Page<StoryLine, Long> page = profiles.stories(
                batch, Parameters.limit(limit), cursor.map(Parameters::position).orElse(0L));
        List<Long> firsts = page.items().stream().map(StoryLine::story).toList();
        Map<Long, Optional<String>> headlines = profiles.figures(batch, firsts).stream()
                .collect(Collectors.toMap(
                        KeptFigures::position,
                        own -> ArticleFigures.read(own.figures()).headline()));
        return new StoryPage(
                page.items().stream()
                        .map(own -> new StoryPage.Story(
                                own.story(), headlines.getOrDefault(own.story(), Optional.empty()), own.articles()))
                        .toList(),
                page.last().map(String::valueOf));
    }

    @GET
    @Needs(Permission.READ_ANALYSES)
    @Path("/stories/{story}")
    @Operation(operationId = "getStory", summary = "The articles that tell one story, side by side")
    @APIResponse(responseCode = "200", description = "The articles with their measures, in the order of the input")
    public List<ArticleLine> story(@PathParam("id") String id, @PathParam("story") String story) {
        List<KeptFigures> telling = profiles.telling(batch(id), Parameters.position(story), MOST_TELLING);
        if (telling.isEmpty()) {
            throw new ProblemException(
                    ProblemKind.NOT_FOUND, "Expected a story that GET …/stories lists; found none of this number.");
        }
        return telling.stream().map(ArticleLine::of).toList();
    }

    private UUID batch(String id) {
        return batches.readable(current.member(), id);
    }

    private KeptProfile find(UUID batch, String outlet) {
        return profiles.find(batch, outlet)
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND,
                        "There is no profile of this outlet. Expected one that GET …/outlets lists; profiles are made"
                                + " once a batch has ended."));
    }
}
