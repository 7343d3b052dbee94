package org.framescope.engine.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the text of a block; two line breaks in a row end a paragraph, as older pages write it. */
final class BlockText {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private Surroundings where;
    private int linked;
    private int breaks;
    private boolean gap;

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean belongsTo(Surroundings here) {
        return where != null && where.agreesWith(here);
    }

    void begin(Surroundings here) {
        where = here;
    }

    void lineBreak() {
        breaks++;
    }

    /** Parts what follows from what stands there, as a reader sees it parted. */
    void part() {
        gap |= !text.isEmpty() && endsAsSentence();
    }

    private boolean endsAsSentence() {
        char last = text.charAt(text.length() - 1);
        return Character.isLetterOrDigit(last) || Wording.ends(text.toString());
    }

    void add(String raw, boolean link, boolean preformatted) {
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (preformatted && c == '\n') {
                breaks++;
                at++;
            } else if (Wording.isSpace(c)) {
                gap = true;
                at++;
            } else {
                separate();
                int end = Wording.endOfWord(raw, at);
                text.append(raw, at, end);
                linked += link ? end - at : 0;
                at = end;
            }
        }
    }

    /** Writes what stands between the last visible character and the next one. */
    private void separate() {
        if (breaks >= 2) {
            cut();
        }
        if (!text.isEmpty() && (gap || breaks > 0)) {
            text.append(breaks > 0 ? '\n' : ' ');
        }
        gap = false;
        breaks = 0;
    }

    private void cut() {
        if (!text.isEmpty()) {
            blocks.add(new Block(
                    text.toString(),
                    linked,
                    where.host(),
                    where.reason()
                            .or(() -> where.post().isPresent() || isCredited()
                                    ? Optional.empty()
                                    : Phrases.reasonToDrop(text.toString())),
                    where.figure(),
                    where.post(),
                    where.credit().isPresent()));
        }
        text.setLength(0);
        linked = 0;
    }

    /** The sign of copyright behind a caption introduces its credit. */
    private boolean isCredited() {
        return where.figure().isPresent() && text.indexOf("\u00A9") >= 0;
    }

    List<Block> finish() {
        cut();
        breaks = 0;
        gap = false;
        List<Block> done = List.copyOf(blocks);
        blocks.clear();
        return done;
    }
}
