package org.framescope.app.extract;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.engine.extract.Extraction;
import org.framescope.engine.io.ArticleJson;

/**
 * What was found in a page or a text, on the wire.
 *
 * @param kept what went into the article, in the order of the input
 * @param dropped what did not
 */
@Schema(name = "Extraction")
public record ExtractionResponse(
        @Schema(ref = "Article") ArticleJson article, List<KeptBlock> kept, List<DroppedBlock> dropped) {

    /** A block that went into a field of the article. */
    public record KeptBlock(String field, String text) {}

    /** A block that was left out, and why. */
    public record DroppedBlock(String reason, String text) {}

    static ExtractionResponse of(Extraction extraction) {
        return new ExtractionResponse(
                ArticleJson.of(extraction.article()),
                extraction.kept().stream()
                        .map(k -> new KeptBlock(k.field(), k.text()))
                        .toList(),
                extraction.dropped().stream()
                        .map(d -> new DroppedBlock(d.reason().words(), d.text()))
                        .toList());
    }
}
