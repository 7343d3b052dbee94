package org.framescope.train.attribution;

import java.util.BitSet;

/** One attribution as an annotator marked it: UTF-16 offsets, end-exclusive; empty where a role is absent. */
record GoldAttribution(BitSet source, BitSet cue, BitSet content) {}
