package org.framescope.app.classroom;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class to be opened with a lesson. */
@Schema(name = "ClassroomRequest")
public record ClassRequest(String lesson) {}
