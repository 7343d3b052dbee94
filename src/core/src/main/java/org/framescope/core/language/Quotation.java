package org.framescope.core.language;

/**
 * A stretch between quotation marks inside one paragraph. Whether anybody is quoted there, or a title or a term stands
 * there, is for later judgement.
 *
 * @param begin offset of the opening mark
 * @param end offset behind the closing mark, or behind the paragraph where none closes it
 * @param innerBegin offset of the first character inside
 * @param innerEnd offset behind the last character inside
 * @param depth 0 for a quotation that stands in no other
 * @param ending how it ends
 * @param continuation whether it goes on with the quotation that the paragraph before left open
 */
public record Quotation(
        int begin, int end, int innerBegin, int innerEnd, int depth, Ending ending, boolean continuation) {

    /** How a quotation ends. */
    public enum Ending {
        /** By its closing mark. */
        CLOSED,
        /** At the paragraph's end; the next paragraph opens with a mark and goes on. */
        CONTINUED,
        /** At the paragraph's end, because its closing mark is missing. */
        UNCLOSED
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }
}
