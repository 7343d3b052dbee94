package org.framescope.engine.batch;

/**
 * One article of a batch as it waits for its analysis: all that any process needs to go on with it.
 *
 * @param form what {@code text} holds
 * @param place its place in the input, from 1; of a line its number
 * @param id the article's id as JSON; empty for a line, whose id stands in its text
 * @param text without NUL, which not every database stores
 */
public record BatchItem(Form form, long place, String id, String text) {

    /** What an item's text holds. */
    public enum Form {
        /** A line of NDJSON as it was sent. */
        LINE,
        /** The beginning of a line that is too long. */
        OVERLONG,
        /** An article that was extracted, as JSON. */
        ARTICLE,
        /** A problem as JSON: nothing could be extracted. */
        REFUSED
    }

    public BatchItem {
        if (place < 1) {
            throw new IllegalArgumentException("places count from 1: " + place);
        }
        // Inside JSON both are errors, at the same place; escaped characters are not touched.
        text = text.replace('\0', '\u0001');
    }
}
