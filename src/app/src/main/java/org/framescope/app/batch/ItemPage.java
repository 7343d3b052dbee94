package org.framescope.app.batch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.About;
import org.framescope.app.store.ItemLine;
import org.framescope.app.store.Page;

/**
 * Some of a batch's articles, in the order of the input.
 *
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "BatchItemPage")
public record ItemPage(
        List<Item> items,
        @Schema(implementation = String.class) Optional<String> next) {

    /**
     * One article.
     *
     * @param position in the batch, from 1
     * @param line its place in the input, from 1
     * @param state {@code waiting}, {@code taken}, {@code scored}, {@code skipped} or {@code failed}
     * @param reason why it was skipped or failed
     * @param analysis under which its report is kept
     * @param articleId the article's id, as its sender gave it
     */
    @Schema(name = "BatchItem")
    public record Item(
            long position,
            long line,

            @Schema(enumeration = {"waiting", "taken", "scored", "skipped", "failed"})
            String state,

            @Schema(implementation = String.class) Optional<String> reason,
            @Schema(implementation = String.class) Optional<UUID> analysis,
            @Schema(implementation = String.class) Optional<String> articleId,
            @Schema(implementation = String.class) Optional<String> outlet,
            @Schema(implementation = String.class) Optional<String> headline) {}

    static ItemPage of(Page<ItemLine, Long> page) {
        return new ItemPage(
                page.items().stream().map(ItemPage::item).toList(), page.last().map(String::valueOf));
    }

    private static Item item(ItemLine line) {
        return new Item(
                line.position(),
                line.place(),
                line.state().name().toLowerCase(Locale.ROOT),
                line.reason(),
                line.analysis(),
                line.about().flatMap(About::articleId),
                line.about().flatMap(About::outlet),
                line.about().flatMap(About::headline));
    }
}
