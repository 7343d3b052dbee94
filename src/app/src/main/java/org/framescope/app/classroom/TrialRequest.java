package org.framescope.app.classroom;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change to try on a lesson's text. Nothing of it is kept.
 *
 * @param article which of the lesson's texts
 * @param field where words are replaced; absent where only the outlet's name is swapped
 * @param begin offset of the first of them
 * @param end offset behind the last of them
 * @param text what stands there instead
 * @param outlet the outlet's new name
 */
@Schema(name = "LessonTrialRequest")
public record TrialRequest(
        int article,
        Optional<String> field,
        Optional<Integer> begin,
        Optional<Integer> end,
        Optional<String> text,
        Optional<String> outlet) {

    public TrialRequest {
        field = Parts.optional(field);
        begin = Parts.optional(begin);
        end = Parts.optional(end);
        text = Parts.optional(text);
        outlet = Parts.optional(outlet);
    }
}
