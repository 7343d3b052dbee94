package org.framescope.core.framing;

import java.util.Set;

/**
 * The models of one bundle, which are learnt and measured together.
 *
 * @param id the bundle's id
 * @param models ids of the models whose answers they learnt from: others' answers mean something else
 * @param domain which texts they may judge
 */
public record FramingBundle(String id, Set<String> models, Domain domain, FramingModel framing, FramesModel frames) {
    public FramingBundle {
        models = Set.copyOf(models);
    }
}
