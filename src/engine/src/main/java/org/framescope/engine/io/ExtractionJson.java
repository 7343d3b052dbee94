package org.framescope.engine.io;

import java.util.List;
import org.framescope.engine.extract.Extraction;

/**
 * What was found in a page or a loose text, on the wire.
 *
 * @param kept what went into the article, in the order of the input
 * @param dropped what did not, and why
 */
public record ExtractionJson(ArticleJson article, List<KeptBlock> kept, List<DroppedBlock> dropped) {

    /** A block that went into a field of the article. */
    public record KeptBlock(String field, String text) {}

    /** A block that was left out. */
    public record DroppedBlock(String reason, String text) {}

    public static ExtractionJson of(Extraction extraction) {
        return new ExtractionJson(
                ArticleJson.of(extraction.article()),
                extraction.kept().stream()
                        .map(k -> new KeptBlock(k.field(), k.text()))
                        .toList(),
                extraction.dropped().stream()
                        .map(d -> new DroppedBlock(d.reason().words(), d.text()))
                        .toList());
    }
}
