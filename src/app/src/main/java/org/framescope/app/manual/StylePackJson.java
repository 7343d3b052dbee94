package org.framescope.app.manual;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.framescope.core.style.StylePack;

/**
 * A style pack on the wire, without its text.
 *
 * @param sha256 of its file, as reports name it
 */
@Schema(name = "StylePack")
public record StylePackJson(
        String id,
        String version,
        String title,
        String sha256,
        int rules,
        int terms,
        int allowed,
        int suppressions,
        int spellings) {

    static StylePackJson of(StylePack pack) {
        return new StylePackJson(
                pack.id(),
                pack.version(),
                pack.title(),
                pack.sha256(),
                pack.rules().size(),
                pack.terms().size(),
                pack.allowed().size(),
                pack.suppressions().size(),
                pack.spellings().size());
    }
}
