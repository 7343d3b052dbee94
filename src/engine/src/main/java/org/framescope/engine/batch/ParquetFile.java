package org.framescope.engine.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a flat table as Apache Parquet: optional columns of texts, whole numbers and numbers, plainly encoded. Not packed,
 * since what packers write differs from one Java to the next, and the same batch gives the same bytes. Libraries for this
 * bring Hadoop's classes with them, which would stand in the way of a cluster's own.
 */
final class ParquetFile implements AutoCloseable {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /** Rows are handed out in groups of so many, or of so many characters. */
    private static final int MOST_ROWS = 50_000;

    private static final int MOST_CHARACTERS = 16 << 20;

    private static final int PLAIN = 0;
    private static final int RUNS = 3;
    private static final int OPTIONAL = 1;
    private static final int UTF8 = 0;
    private static final int UNPACKED = 0;

    private final OutputStream out;
    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private int characters;
    private long at;

    /** Where a column's values of one group lie. */
    private record Chunk(Column column, long offset, long bytes) {}

    private record Group(int rows, List<Chunk> chunks) {}

    ParquetFile(OutputStream out, List<Column> columns) throws IOException {
        this.out = out;
        this.columns = List.copyOf(columns);
        write(MAGIC);
    }

    /** Adds a row with a cell for each column; an empty cell is a value that is absent. */
    void add(List<String> cells) throws IOException {
        rows.add(List.copyOf(cells));
        characters += cells.stream().mapToInt(String::length).sum();
        if (rows.size() >= MOST_ROWS || characters >= MOST_CHARACTERS) {
            group();
        }
    }

    private void group() throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            long begin = at;
            byte[] page = page(i);
            write(header(page.length));
            write(page);
            chunks.add(new Chunk(columns.get(i), begin, at - begin));
        }
        groups.add(new Group(rows.size(), chunks));
        rows.clear();
        characters = 0;
    }

    private byte[] header(int bytes) {
        return new Compact()
                .element()
                .int32(1, 0)
                .int32(2, bytes)
                .int32(3, bytes)
                .begin(5)
                .int32(1, rows.size())
                .int32(2, PLAIN)
                .int32(3, RUNS)
                .int32(4, RUNS)
                .end()
                .end()
                .bytes();
    }

    /** Which cells have a value, in runs, then the values. */
    private byte[] page(int column) {
        ByteArrayOutputStream there = new ByteArrayOutputStream();
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        int run = 0;
        boolean running = false;
        for (List<String> row : rows) {
            String cell = row.get(column);
            if (run > 0 && running == cell.isEmpty()) {
                run(there, run, running);
                run = 0;
            }
            running = !cell.isEmpty();
            run++;
            if (running) {
                values.writeBytes(value(columns.get(column).type(), cell));
            }
        }
        run(there, run, running);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(little(Integer.BYTES).putInt(there.size()).array());
        page.writeBytes(there.toByteArray());
        page.writeBytes(values.toByteArray());
        return page.toByteArray();
    }

    private static void run(ByteArrayOutputStream to, int length, boolean there) {
        Compact.varint((long) length << 1, to);
        to.write(there ? 1 : 0);
    }

    private static byte[] value(Column.Type type, String cell) {
        return switch (type) {
            case WHOLE -> little(Long.BYTES).putLong(Long.parseLong(cell)).array();
            case NUMBER ->
                little(Double.BYTES).putDouble(Double.parseDouble(cell)).array();
            case TEXT -> {
                byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
                yield little(Integer.BYTES + bytes.length)
                        .putInt(bytes.length)
                        .put(bytes)
                        .array();
            }
        };
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        at += bytes.length;
    }

    /** The number that stands for a type in the format. */
    private static int type(Column column) {
        return switch (column.type()) {
            case WHOLE -> 2;
            case NUMBER -> 5;
            case TEXT -> 6;
        };
    }

    private byte[] footer() {
        Compact footer = new Compact().element().int32(1, 1).structures(2, columns.size() + 1);
        footer.element().text(4, "table").int32(5, columns.size()).end();
        for (Column column : columns) {
            footer.element().int32(1, type(column)).int32(3, OPTIONAL).text(4, column.name());
            if (column.type() == Column.Type.TEXT) {
                footer.int32(6, UTF8);
            }
            footer.end();
        }
        footer.int64(3, groups.stream().mapToLong(Group::rows).sum());
        footer.structures(4, groups.size());
        for (Group group : groups) {
            footer.element().structures(1, columns.size());
            group.chunks().forEach(chunk -> describe(footer, chunk, group.rows()));
            footer.int64(2, group.chunks().stream().mapToLong(Chunk::bytes).sum());
            footer.int64(3, group.rows()).end();
        }
        return footer.text(6, "framescope").end().bytes();
    }

    private static void describe(Compact footer, Chunk chunk, int rows) {
        footer.element().int64(2, chunk.offset()).begin(3);
        footer.int32(1, type(chunk.column()))
                .ints(2, PLAIN, RUNS)
                .texts(3, chunk.column().name());
        footer.int32(4, UNPACKED).int64(5, rows);
        footer.int64(6, chunk.bytes()).int64(7, chunk.bytes()).int64(9, chunk.offset());
        footer.end().end();
    }

    /** Writes what is left and the description of everything. */
    @Override
    public void close() throws IOException {
        if (!rows.isEmpty()) {
            group();
        }
        byte[] footer = footer();
        write(footer);
        write(little(Integer.BYTES).putInt(footer.length).array());
        write(MAGIC);
        out.close();
    }
}
