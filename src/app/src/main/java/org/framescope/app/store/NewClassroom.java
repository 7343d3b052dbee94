package org.framescope.app.store;

import java.time.Duration;
import java.util.UUID;

/**
 * A class to be opened.
 *
 * @param code what pupils type to join
 * @param joinKey what the QR code carries beside the code; too long to be guessed
 * @param lesson the lesson's file, copied, so that nothing changes under a running class
 * @param lifetime after which the class is gone with everything in it
 */
public record NewClassroom(
        UUID desk, String code, String joinKey, String lesson, String title, String step, Duration lifetime) {}
