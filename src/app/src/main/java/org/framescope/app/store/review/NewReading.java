package org.framescope.app.store.review;

import java.util.UUID;

/**
 * A second reading that is asked for.
 *
 * @param draft the number of the draft that shall be read
 * @param state by its name
 * @param sentences the draft's sentences, as JSON
 */
public record NewReading(UUID review, int draft, UUID reader, UUID askedBy, String state, String sentences) {}
