package org.framescope.train.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.framescope.train.encoder.Head;

/** What the attribution model is asked about each word, one head a role; spans of one role never overlap. */
enum AttributionHeads {
    SOURCE(new Head("source", Head.Level.TOKEN), GoldAttribution::source),
    CUE(new Head("cue", Head.Level.TOKEN), GoldAttribution::cue),
    CONTENT(new Head("content", Head.Level.TOKEN), GoldAttribution::content);

    private final Head head;
    private final Function<GoldAttribution, BitSet> role;

    AttributionHeads(Head head, Function<GoldAttribution, BitSet> role) {
        this.head = head;
        this.role = role;
    }

    Head head() {
        return head;
    }

    /** Where the spans of this role stand in a text. */
    List<BitSet> spans(List<GoldAttribution> attributions) {
        return attributions.stream().map(role).filter(own -> !own.isEmpty()).toList();
    }

    static List<Head> all() {
        return List.of(SOURCE.head, CUE.head, CONTENT.head);
    }
}
