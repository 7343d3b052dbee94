package org.framescope.train.attribution;

import java.util.BitSet;
import java.util.List;

/** One attribution as an annotator marked it: UTF-16 offsets, end-exclusive; empty where a role is absent. */
public record GoldAttribution(BitSet source, BitSet cue, BitSet content) {

    static List<BitSet> contents(List<GoldAttribution> attributions) {
        return attributions.stream().map(GoldAttribution::content).toList();
    }

    /**
     * Whether the content begins and ends with a quotation mark, as PolNeAR's own baseline takes direct quotations.
     *
     * @param text what the offsets count in
     */
    public boolean direct(String text) {
        if (content.isEmpty()) {
            return false;
        }
        char first = text.charAt(content.nextSetBit(0));
        char last = text.charAt(content.length() - 1);
        return "\"\u201C'\u2018".indexOf(first) >= 0 && "\"\u201D'\u2019".indexOf(last) >= 0;
    }
}
