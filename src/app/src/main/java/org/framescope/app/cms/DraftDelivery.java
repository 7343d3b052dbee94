package org.framescope.app.cms;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A draft that a content management system brings.
 *
 * @param piece the system's own name for the piece; drafts with the same are its versions
 * @param author what its author signs in with at this desk; who is not known here is nobody
 * @param due until when it should be reviewed, ISO 8601
 * @param note said along with it, in the author's name
 */
@Schema(name = "DraftDelivery")
record DraftDelivery(
        String piece,
        @Schema(ref = "Article") Object article,
        @Schema(implementation = String.class) Optional<String> author,
        @Schema(implementation = String.class) Optional<String> due,
        @Schema(implementation = String.class) Optional<String> note) {}
