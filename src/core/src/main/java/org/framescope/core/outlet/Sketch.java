package org.framescope.core.outlet;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * What is left of a text to tell whether another is nearly the same: MinHash over shingles of five words (Broder, 1997).
 * The share of places in which two sketches agree estimates how many of both texts' shingles are common.
 */
public final class Sketch {

    /** Values of a sketch: the standard error of a likeness is at most 0.0625. */
    static final int SIZE = 64;

    /** Bytes of a sketch in {@link #write}. */
    public static final int BYTES = SIZE * Integer.BYTES;

    /** Two texts of likeness 0.7 share a band of four values 99 times of 100, two of 0.2 once in 40. */
    static final int BANDS = 16;

    /** From this on two texts count as one: edits, cuts and a changed beginning, no more. */
    static final double SAME = 0.5;

    private static final int ROWS = SIZE / BANDS;
    private static final int SHINGLE = 5;

    /** A text of fewer words is like many others by chance. */
    private static final int FEWEST_WORDS = 25;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final int[] least;

    private Sketch(int[] least) {
        this.least = least;
    }

    /** The sketch of a text; empty for one that is too short to tell. */
    public static Optional<Sketch> of(String text) {
        int[] least = new int[SIZE];
        Arrays.fill(least, Integer.MAX_VALUE);
        long[] window = new long[SHINGLE];
        int words = 0;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            long word = 1;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                word = word * 31 + Character.toLowerCase(text.charAt(at));
                at++;
            }
            window[words % SHINGLE] = word;
            words++;
            if (words >= SHINGLE) {
                take(least, shingle(window, words));
            }
        }
        return words < FEWEST_WORDS ? Optional.empty() : Optional.of(new Sketch(least));
    }

    private static long shingle(long[] window, int words) {
        long hash = 0;
        for (int i = 0; i < SHINGLE; i++) {
            hash = hash * GOLDEN + window[(words + i) % SHINGLE];
        }
        return hash;
    }

    private static void take(int[] least, long shingle) {
        for (int i = 0; i < SIZE; i++) {
            int value = (int) (Mixed.of(shingle + i * GOLDEN) >>> 33);
            if (value < least[i]) {
                least[i] = value;
            }
        }
    }

    /** How many shingles of both are common, as a share of all that they have, 0 to 1. */
    public double likeness(Sketch other) {
        int same = 0;
        for (int i = 0; i < SIZE; i++) {
            same += least[i] == other.least[i] ? 1 : 0;
        }
        return (double) same / SIZE;
    }

    /** A key that two sketches have in common where they agree in a band of their values. */
    long band(int band) {
        long key = band;
        for (int i = 0; i < ROWS; i++) {
            key = Mixed.of(key * GOLDEN + least[band * ROWS + i]);
        }
        return key;
    }

    /** The sketch as {@link #BYTES} bytes, which {@link #read(ByteBuffer)} reads. */
    public void write(ByteBuffer to) {
        for (int value : least) {
            to.putInt(value);
        }
    }

    /** Reads a sketch that was written as bytes. */
    public static Sketch read(ByteBuffer from) {
        int[] least = new int[SIZE];
        for (int i = 0; i < SIZE; i++) {
            least[i] = from.getInt();
        }
        return new Sketch(least);
    }

    /** The sketch as text, which {@link #read(String)} reads. */
    public String text() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        write(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Reads a sketch that was written as text. Throws {@link IllegalArgumentException} for anything else. */
    public static Sketch read(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("not a sketch: " + bytes.length + " bytes");
        }
        return read(ByteBuffer.wrap(bytes));
    }
}
