package org.framescope.app.classroom;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether more pupils may join. */
@Schema(name = "ClassDoor")
public record DoorRequest(boolean open) {}
