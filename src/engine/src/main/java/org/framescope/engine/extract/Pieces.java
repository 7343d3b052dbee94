package org.framescope.engine.extract;

import java.util.ArrayList;
import java.util.List;

/** Cuts loose text into pieces: a line is one, but lines that were wrapped at a margin are joined again. */
final class Pieces {

    private static final int WIDEST_MARGIN = 110;
    private static final int NARROWEST_MARGIN = 40;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> block = new ArrayList<>();
    private int gap;

    private Pieces() {}

    static List<Piece> of(String text) {
        Pieces pieces = new Pieces();
        int begin = 0;
        while (begin < text.length()) {
            int feed = text.indexOf('\n', begin);
            int end = feed < 0 ? text.length() : feed;
            pieces.line(Wording.stripped(text.substring(begin, end)));
            begin = end + 1;
        }
        pieces.close();
        return List.copyOf(pieces.pieces);
    }

    private void line(String line) {
        if (!line.isEmpty()) {
            block.add(line);
            return;
        }
        if (!block.isEmpty()) {
            close();
        }
        gap++;
    }

    private void close() {
        if (wrapped()) {
            pieces.add(new Piece(String.join(" ", block), gap));
        } else {
            for (String line : block) {
                pieces.add(new Piece(line, gap));
                gap = 0;
            }
        }
        block.clear();
        gap = 0;
    }

    /** Whether no line had room for the first word of the next one, and most break off inside a sentence. */
    private boolean wrapped() {
        int margin = block.stream().mapToInt(String::length).max().orElse(0);
        if (block.size() < 2 || margin > WIDEST_MARGIN || margin < NARROWEST_MARGIN) {
            return false;
        }
        int open = 0;
        for (int i = 0; i + 1 < block.size(); i++) {
            String next = block.get(i + 1);
            int blank = next.indexOf(' ');
            if (block.get(i).length() + 1 + (blank < 0 ? next.length() : blank) < margin) {
                return false;
            }
            open += Wording.ends(block.get(i)) ? 0 : 1;
        }
        return open * 2 > block.size() - 1;
    }
}
