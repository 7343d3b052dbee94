package org.framescope.app.store;

/** How many pupils of a class gave one answer at one place. */
public record SlotCount(String slot, String answer, long pupils) {}
