package org.framescope.app.analyze;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.engine.io.ArticleJson;

/** A shipped example on the wire. */
@Schema(name = "Example")
public record ExampleJson(
        String name, @Schema(ref = "Article") ArticleJson article) {}
