package org.framescope.app.store;

import java.util.UUID;

/** One answer of one pupil, for figures that need to know which answers belong together. */
public record PupilAnswer(UUID pupil, String slot, String answer) {}
