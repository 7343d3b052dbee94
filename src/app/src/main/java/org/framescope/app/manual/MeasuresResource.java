package org.framescope.app.manual;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.framescope.app.security.Needs;
import org.framescope.app.security.Permission;
import org.framescope.core.analysis.Manual;
import org.framescope.engine.Framescope;

/** The measures as a resource. */
@Path("/api/v1/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Manual")
public class MeasuresResource {

    private final List<MeasureJson> measures;

    @Inject
    MeasuresResource(Framescope framescope) {
        this.measures = framescope.register().analyzers().stream()
                .flatMap(a -> measures(a.manual()))
                .toList();
    }

    @GET
    @Needs(Permission.READ_MANUAL)
    @Operation(operationId = "listMeasures", summary = "All measures with unit and range, by analyzer")
    @APIResponse(responseCode = "200", description = "The measures")
    public List<MeasureJson> all() {
        return measures;
    }

    private static Stream<MeasureJson> measures(Manual manual) {
        return manual.measures().stream().map(m -> MeasureJson.of(manual.id(), m));
    }
}
