package org.framescope.app.store;

import java.util.UUID;

/**
 * An article of a batch with what profiles are made of.
 *
 * @param position in the batch
 * @param analysis under which its report is kept
 * @param figures as JSON
 */
public record KeptFigures(long position, UUID analysis, String figures) {}
