package org.framescope.engine.intake;

/** Looks over XML before a parser sees it: no document type, no more nesting and elements than a feed or draft has. */
final class XmlLimits {

    private static final int DEEPEST = 200;
    private static final int MOST_TAGS = 400_000;
    private static final int LONGEST_TAG = 256 * 1024;

    private final String expected;
    private final String source;
    private int depth;
    private int tags;

    private XmlLimits(String expected, String source) {
        this.expected = expected;
        this.source = source;
    }

    /** Throws where {@code source} is more than {@code expected} could be. */
    static void check(String expected, String source) {
        new XmlLimits(expected, source).check();
    }

    private void check() {
        int at = source.indexOf('<');
        while (at >= 0) {
            at = source.indexOf('<', end(at));
        }
    }

    /** Where what begins at {@code at} is over. */
    private int end(int at) {
        if (source.startsWith("<![CDATA[", at)) {
            return behind("]]>", at);
        }
        if (source.startsWith("<!--", at)) {
            return behind("-->", at);
        }
        if (source.startsWith("<?", at)) {
            return behind("?>", at);
        }
        if (source.startsWith("<!", at)) {
            throw Refusals.bomb(expected + " without a document type", "declares one");
        }
        int end = behind(">", at);
        boolean closing = source.startsWith("</", at);
        boolean empty = source.charAt(end - 2) == '/';
        depth += closing ? -1 : empty ? 0 : 1;
        tags++;
        if (depth > DEEPEST || tags > MOST_TAGS || end - at > LONGEST_TAG) {
            throw Refusals.bomb(
                    expected + " of up to " + MOST_TAGS + " elements, " + DEEPEST + " deep", "goes beyond that");
        }
        return end;
    }

    private int behind(String mark, int from) {
        int at = source.indexOf(mark, from);
        if (at < 0) {
            throw Refusals.broken(expected);
        }
        return at + mark.length();
    }
}
