package org.framescope.train.attribution;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.framescope.core.attribution.Role;
import org.framescope.engine.model.AttributionModel;
import org.framescope.train.encoder.Head;

/** What the attribution model is asked about each word, one head a role; spans of one role never overlap. */
enum AttributionHeads {
    SOURCE(Role.SOURCE),
    CUE(Role.CUE),
    CONTENT(Role.CONTENT);

    private final Role role;

    AttributionHeads(Role role) {
        this.role = role;
    }

    Head head() {
        return new Head(AttributionModel.head(role), Head.Level.TOKEN);
    }

    /** Where the spans of this role stand in a text. */
    List<BitSet> spans(List<GoldAttribution> attributions) {
        return attributions.stream()
                .map(this::span)
                .filter(own -> !own.isEmpty())
                .toList();
    }

    private BitSet span(GoldAttribution attribution) {
        return switch (role) {
            case SOURCE -> attribution.source();
            case CUE -> attribution.cue();
            case CONTENT -> attribution.content();
        };
    }

    static List<Head> all() {
        return Arrays.stream(values()).map(AttributionHeads::head).toList();
    }
}
