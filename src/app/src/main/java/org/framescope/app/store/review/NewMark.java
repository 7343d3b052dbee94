package org.framescope.app.store.review;

import java.util.Optional;

/**
 * A passage and what it is.
 *
 * @param begin in UTF-16 units of the field
 * @param end exclusive
 * @param rule by its id
 */
public record NewMark(String field, int begin, int end, String rule, Optional<String> note) {}
