package org.framescope.app.outlet;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.outlet.OutletNote;

/**
 * What an outlet says about its profile.
 *
 * @param speaker who speaks for the outlet
 * @param created when it was entered, ISO 8601
 */
@Schema(name = "OutletNote")
public record NoteJson(UUID id, String speaker, String said, String created) {

    static NoteJson of(OutletNote note) {
        return new NoteJson(
                note.id(), note.speaker(), note.said(), note.created().toString());
    }
}
