package org.framescope.app.store;

import java.util.Optional;
import java.util.UUID;

/**
 * What a pupil says at one place of a lesson.
 *
 * @param id made by the pupil's device, so that the same mark sent twice is one mark
 * @param turn grows with each mark of a device; of two for one place the later stands, whatever order they arrive in
 * @param slot the place and the question, such as {@code voice/0/body/120}
 * @param answer one of the words that the slot takes
 * @param words what the pupil adds; nobody else sees it before the teacher has
 */
public record PupilMark(UUID id, long turn, String slot, String answer, Optional<String> words) {

    /** The longest text a pupil may add, in UTF-16 units. */
    public static final int MOST_WORDS = 280;

    /** The answer that takes a mark back. */
    public static final String TAKEN_BACK = "none";
}
