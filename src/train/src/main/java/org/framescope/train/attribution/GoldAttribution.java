package org.framescope.train.attribution;

import java.util.BitSet;
import java.util.List;

/** One attribution as an annotator marked it: UTF-16 offsets, end-exclusive; empty where a role is absent. */
record GoldAttribution(BitSet source, BitSet cue, BitSet content) {

    static List<BitSet> contents(List<GoldAttribution> attributions) {
        return attributions.stream().map(GoldAttribution::content).toList();
    }
}
