package org.framescope.app.security;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A token that somebody wants.
 *
 * @param scopes read, analyze, review, teach, manage
 * @param days after how many it runs out, 1 to 366
 */
@Schema(name = "NewToken")
public record NewTokenRequest(String name, List<String> scopes, int days) {}
