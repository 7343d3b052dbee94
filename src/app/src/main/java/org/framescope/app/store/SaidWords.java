package org.framescope.app.store;

import java.util.UUID;

/** A pupil's own words and what the teacher made of them. */
public record SaidWords(UUID id, String name, String slot, String answer, String words, Review review) {}
