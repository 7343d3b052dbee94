package org.framescope.app.classroom;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The step that a class is taken to. */
@Schema(name = "ClassStep")
public record StepRequest(String step) {}
