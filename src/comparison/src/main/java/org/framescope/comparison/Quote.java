package org.framescope.comparison;

import java.util.BitSet;

/**
 * A quotation as a system found it, in UTF-16 offsets.
 *
 * @param content what is said, with its quotation marks
 * @param speaker the mention of who says it; empty where none is given
 */
record Quote(BitSet content, BitSet speaker) {}
