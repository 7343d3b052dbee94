package org.framescope.app.store;

/** A pupil in their class. */
public record Seat(KeptPupil pupil, KeptClassroom classroom) {}
