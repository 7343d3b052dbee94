package org.framescope.app.sample;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Some of the findings to be judged from a seat.
 *
 * @param size how many the sample has
 * @param answered how many have an answer from this seat
 * @param next the cursor of the next page; absent on the last
 */
@Schema(name = "TaskPage")
public record TaskPage(
        int size,
        int answered,
        List<Task> items,
        @Schema(implementation = String.class) Optional<String> next) {

    /**
     * A finding as somebody sees it who judges it: not its outlet, its severity or anybody else's answer.
     *
     * @param number its place in the sample, from 1
     * @param title of the rule
     * @param question what is asked
     * @param passage its words in their paragraph; absent where the article was deleted since
     * @param verdict what was said from this seat; absent where nothing was
     */
    @Schema(name = "SampleTask")
    public record Task(
            int number,
            String rule,
            String title,
            String question,
            @Schema(implementation = TaskPassage.class) Optional<TaskPassage> passage,

            @Schema(
                    implementation = String.class,
                    enumeration = {"right", "wrong", "cannot say"})
            Optional<String> verdict) {}

    /** The words of a finding in their paragraph. */
    @Schema(name = "SamplePassage")
    public record TaskPassage(String field, String before, String text, String after) {}

    public TaskPage {
        items = List.copyOf(items);
    }
}
