package org.framescope.core.outlet;

/** Well-mixed numbers: the finalizer of SplitMix64 (Steele, Lea and Flood, 2014). */
final class Mixed {

    private Mixed() {}

    static long of(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
