package org.framescope.app.cms;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.app.store.cms.Inbox;
import org.framescope.app.store.cms.Outbox;

/**
 * How a desk and its content management system talk.
 *
 * @param incoming absent where no drafts come in
 * @param outgoing absent where nobody is told
 * @param sends whether this service sends messages at all
 */
@Schema(name = "Cms")
public record CmsJson(
        @Schema(implementation = End.class) Optional<End> incoming,
        @Schema(implementation = End.class) Optional<End> outgoing,
        boolean sends) {

    /**
     * One direction.
     *
     * @param address where drafts are posted to, as a path of this service; or who is told, as a URL
     * @param since when its secret was made
     */
    @Schema(name = "CmsEnd")
    public record End(String address, String since) {}

    static CmsJson of(Optional<Inbox> inbox, Optional<Outbox> outbox, boolean sends) {
        return new CmsJson(
                inbox.map(in ->
                        new End("/api/v1/cms/" + in.id() + "/drafts", in.since().toString())),
                outbox.map(out -> new End(out.url(), out.since().toString())),
                sends);
    }
}
