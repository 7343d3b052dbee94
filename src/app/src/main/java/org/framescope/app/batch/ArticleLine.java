package org.framescope.app.batch;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.KeptFigures;
import org.framescope.engine.batch.ArticleFigures;

/**
 * An article behind a figure.
 *
 * @param position in the batch, from 1
 * @param analysis under which its report is kept
 * @param agency that it is credited to
 * @param measures its own, by name
 */
@Schema(name = "OutletArticle")
public record ArticleLine(
        long position,
        UUID analysis,
        @Schema(implementation = String.class) Optional<String> outlet,
        @Schema(implementation = String.class) Optional<String> headline,
        @Schema(implementation = String.class) Optional<String> published,
        @Schema(implementation = String.class) Optional<String> agency,
        Map<String, Double> measures) {

    public ArticleLine {
        measures = new TreeMap<>(measures);
    }

    static ArticleLine of(KeptFigures kept) {
        ArticleFigures figures = ArticleFigures.read(kept.figures());
        return new ArticleLine(
                kept.position(),
                kept.analysis(),
                figures.outlet(),
                figures.headline(),
                figures.published(),
                figures.agency(),
                figures.byName());
    }
}
