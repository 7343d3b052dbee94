package org.framescope.app.batch;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some of the stories that several outlets of a batch have.
 *
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "StoryPage")
public record StoryPage(
        List<Story> items,
        @Schema(implementation = String.class) Optional<String> next) {

    /**
     * A story.
     *
     * @param story the position of its first article in the batch
     * @param headline of that article
     * @param articles how many tell it
     */
    @Schema(name = "Story")
    public record Story(
            long story,
            @Schema(implementation = String.class) Optional<String> headline,
            long articles) {}
}
