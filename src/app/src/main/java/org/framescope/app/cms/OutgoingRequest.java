package org.framescope.app.cms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who shall be told of changes of state.
 *
 * @param url a public address
 */
@Schema(name = "CmsOutgoing")
public record OutgoingRequest(String url) {}
