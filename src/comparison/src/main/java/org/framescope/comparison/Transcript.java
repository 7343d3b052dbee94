package org.framescope.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * All that one system said in its process. As a file: a line of description, a line of memory, then for each text its
 * times and quotations, tab-separated.
 *
 * @param answers in the order of the texts
 */
record Transcript(String description, Memory memory, List<Answer> answers) {

    private static final String TAB = "\t";
    private static final String TEXT = "text";
    private static final String QUOTE = "quote";

    Transcript {
        answers = List.copyOf(answers);
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(description, memory.peakResident() + TAB + memory.liveHeap()));
        for (Answer answer : answers) {
            lines.add(String.join(TAB, TEXT, Long.toString(answer.nanos()), Long.toString(answer.processorNanos())));
            answer.quotes().forEach(q -> lines.add(String.join(TAB, QUOTE, ranges(q.content()), ranges(q.speaker()))));
        }
        Files.write(file, lines);
    }

    static Transcript read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] memory = lines.get(1).split(TAB, -1);
        List<Answer> answers = new ArrayList<>();
        int at = 2;
        while (at < lines.size()) {
            int end = at + 1;
            while (end < lines.size() && lines.get(end).startsWith(QUOTE)) {
                end++;
            }
            answers.add(answer(lines.get(at), lines.subList(at + 1, end)));
            at = end;
        }
        return new Transcript(lines.get(0), new Memory(Long.parseLong(memory[0]), Long.parseLong(memory[1])), answers);
    }

    private static Answer answer(String text, List<String> quotes) {
        String[] times = text.split(TAB, -1);
        return new Answer(
                quotes.stream().map(Transcript::quote).toList(), Long.parseLong(times[1]), Long.parseLong(times[2]));
    }

    private static Quote quote(String line) {
        String[] fields = line.split(TAB, -1);
        return new Quote(bits(fields[1]), bits(fields[2]));
    }

    /** {@code 309-353;365-413}. */
    private static String ranges(BitSet bits) {
        List<String> ranges = new ArrayList<>();
        for (int begin = bits.nextSetBit(0); begin >= 0; begin = bits.nextSetBit(bits.nextClearBit(begin))) {
            ranges.add(begin + "-" + bits.nextClearBit(begin));
        }
        return String.join(";", ranges);
    }

    private static BitSet bits(String ranges) {
        BitSet bits = new BitSet();
        if (ranges.isEmpty()) {
            return bits;
        }
        for (String range : ranges.split(";", -1)) {
            String[] ends = range.split("-", -1);
            bits.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        }
        return bits;
    }
}
