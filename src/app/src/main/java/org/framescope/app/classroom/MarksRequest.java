package org.framescope.app.classroom;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Marks that a device sends, in one request where it was out of reach for a while. */
@Schema(name = "PupilMarks")
public record MarksRequest(List<MarkJson> marks) {

    public MarksRequest {
        marks = Parts.list(marks);
    }
}
