package org.framescope.app.store.review;

import java.util.Optional;
import java.util.UUID;

/**
 * A passage that a second reader marked.
 *
 * @param rule what it is, by the id of the rule that would find it
 * @param revision counts the changes from 1
 */
public record ReadingMark(
        UUID id, UUID reading, String field, int begin, int end, String rule, Optional<String> note, int revision) {}
