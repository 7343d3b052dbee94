package org.framescope.app.manual;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.engine.model.InstalledModel;
import org.framescope.engine.model.Manifest;

/**
 * A model that speaks in reports.
 *
 * @param id the name of its bundle
 * @param target what it judges, as reports name it in {@code versions.models}
 * @param sha256 the hash of its bundle's manifest, as reports name it
 * @param manifest all that the bundle says about itself
 * @param card the page that a person reads about it, as Markdown
 */
@Schema(name = "Model")
public record ModelJson(String id, String target, String sha256, Manifest manifest, String card) {

    static ModelJson of(InstalledModel model) {
        Manifest manifest = model.manifest();
        return new ModelJson(manifest.id(), manifest.target(), model.sha256(), manifest, model.card());
    }
}
