package org.framescope.app.extract;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.engine.extract.Extraction;
import org.framescope.engine.io.ArticleJson;

/**
 * What was found in a page or a text, on the wire.
 *
 * @param kept what went into the article, in the order of the input
 * @param dropped what did not
 * @param notices what a person should know before the article is analysed
 */
@Schema(name = "Extraction")
public record ExtractionResponse(
        @Schema(ref = "Article") ArticleJson article,
        List<KeptBlock> kept,
        List<DroppedBlock> dropped,
        List<String> notices) {

    /**
     * A block that went into a field of the article.
     *
     * @param place its place among all blocks, from 0
     * @param selector finds it and others of its kind, for a rule on this outlet; absent where nothing tells them apart
     */
    public record KeptBlock(String field, String text, int place, Optional<String> selector) {}

    /**
     * A block that was left out, and why.
     *
     * @param place its place among all blocks, from 0
     * @param selector finds it and others of its kind, for a rule on this outlet; absent where nothing tells them apart
     */
    public record DroppedBlock(String reason, String text, int place, Optional<String> selector) {}

    static ExtractionResponse of(Extraction extraction) {
        return new ExtractionResponse(
                ArticleJson.of(extraction.article()),
                extraction.kept().stream()
                        .map(k -> new KeptBlock(k.field(), k.text(), k.place(), k.selector()))
                        .toList(),
                extraction.dropped().stream()
                        .map(d -> new DroppedBlock(d.reason().words(), d.text(), d.place(), d.selector()))
                        .toList(),
                extraction.notices());
    }
}
