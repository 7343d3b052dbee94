package org.framescope.app.classroom;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the class may read a pupil's words. */
@Schema(name = "ClassReview")
public record ReviewRequest(boolean approved) {}
