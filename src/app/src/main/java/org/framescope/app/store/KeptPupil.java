package org.framescope.app.store;

import java.util.UUID;

/**
 * Somebody who joined a class; nothing about them is known but a drawn name.
 *
 * @param swapped whether they meet the second of a lesson's two short texts first
 */
public record KeptPupil(UUID id, UUID classroom, String name, boolean swapped) {}
