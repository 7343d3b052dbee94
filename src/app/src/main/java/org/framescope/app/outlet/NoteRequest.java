package org.framescope.app.outlet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an outlet says about its profile, as an administrator enters it.
 *
 * @param speaker who speaks for the outlet, 1 to 200 characters
 * @param said 1 to 5,000 characters
 */
@Schema(name = "OutletNoteRequest")
public record NoteRequest(String speaker, String said) {}
