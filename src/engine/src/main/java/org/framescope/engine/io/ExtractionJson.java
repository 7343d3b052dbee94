package org.framescope.engine.io;

import java.util.List;
import java.util.Optional;
import org.framescope.engine.extract.Extraction;

/**
 * What was found in a page or a loose text, on the wire.
 *
 * @param kept what went into the article, in the order of the input
 * @param dropped what did not, and why
 * @param notices what a person should know before the article is analysed
 */
public record ExtractionJson(
        ArticleJson article, List<KeptBlock> kept, List<DroppedBlock> dropped, List<String> notices) {

    /** A block that went into a field of the article. */
    public record KeptBlock(String field, String text, int place, Optional<String> selector) {}

    /** A block that was left out. */
    public record DroppedBlock(String reason, String text, int place, Optional<String> selector) {}

    public static ExtractionJson of(Extraction extraction) {
        return new ExtractionJson(
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
