package org.framescope.app.batch;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.OutletLine;
import org.framescope.app.store.Page;

/**
 * Some of a batch's outlets, by name.
 *
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "OutletPage")
public record OutletPage(
        List<Outlet> items,
        @Schema(implementation = String.class) Optional<String> next) {

    /** An outlet and how many of its articles have a report. */
    @Schema(name = "OutletSummary")
    public record Outlet(String outlet, int articles) {}

    static OutletPage of(Page<OutletLine, String> page) {
        return new OutletPage(
                page.items().stream()
                        .map(own -> new Outlet(own.outlet(), own.articles()))
                        .toList(),
                page.last());
    }
}
