package org.framescope.app.classroom;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.SaidWords;

/**
 * What the teacher's screen shows. Who answered what is not in it: progress has names, answers have none.
 *
 * @param map what the class said, place by place
 * @param said pupils' own words, for the teacher to approve or refuse
 * @param figure the class before and after
 */
@Schema(name = "ClassBoard")
public record BoardJson(ClassJson classroom, List<PupilJson> pupils, ClassMap map, List<SaidJson> said, Figure figure) {

    /**
     * How far a pupil is.
     *
     * @param marks how many places they said something at, by step
     * @param done the steps that they say they are done with
     */
    @Schema(name = "ClassBoardPupil")
    public record PupilJson(String name, Map<String, Long> marks, List<String> done) {}

    /** A pupil's own words: {@code waiting}, {@code approved} or {@code refused}. */
    @Schema(name = "ClassBoardWords")
    public record SaidJson(UUID id, String slot, String answer, String words, String review) {

        static SaidJson of(SaidWords said) {
            return new SaidJson(
                    said.id(),
                    said.slot(),
                    said.answer(),
                    said.words(),
                    said.review().name().toLowerCase(Locale.ROOT));
        }
    }
}
