package org.framescope.engine.batch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes structures in Thrift's compact protocol, in which Parquet describes itself. */
final class Compact {

    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int SHORT = 15;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    private void field(int id, int type) {
        out.write((id - last) << 4 | type);
        last = id;
    }

    Compact int32(int id, int value) {
        field(id, I32);
        varint(zigzag(value));
        return this;
    }

    Compact int64(int id, long value) {
        field(id, I64);
        varint(zigzag(value));
        return this;
    }

    Compact text(int id, String value) {
        field(id, BINARY);
        string(value);
        return this;
    }

    /** Begins a structure in a field of the one that is being written. */
    Compact begin(int id) {
        field(id, STRUCT);
        return element();
    }

    /** Begins a structure that is an element of a list, or stands by itself. */
    Compact element() {
        outer.push(last);
        last = 0;
        return this;
    }

    Compact end() {
        out.write(0);
        last = outer.pop();
        return this;
    }

    Compact structures(int id, int size) {
        return list(id, size, STRUCT);
    }

    Compact texts(int id, String value) {
        list(id, 1, BINARY);
        string(value);
        return this;
    }

    Compact ints(int id, int... values) {
        list(id, values.length, I32);
        for (int value : values) {
            varint(zigzag(value));
        }
        return this;
    }

    private Compact list(int id, int size, int type) {
        field(id, LIST);
        if (size < SHORT) {
            out.write(size << 4 | type);
            return this;
        }
        out.write(SHORT << 4 | type);
        varint(size);
        return this;
    }

    private void string(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        varint(bytes.length);
        out.writeBytes(bytes);
    }

    private static long zigzag(long value) {
        return value << 1 ^ value >> 63;
    }

    private void varint(long value) {
        varint(value, out);
    }

    /** Seven bits a byte, the lowest first. */
    static void varint(long value, ByteArrayOutputStream to) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            to.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        to.write((int) rest);
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
