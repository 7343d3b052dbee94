package org.framescope.app.problem;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which state of a thing somebody read before they changed it, as ETag and If-Match carry it. */
public final class Revision {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private Revision() {}

    /** The ETag of a state. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The state that a change rests on.
     *
     * @param ifMatch the header; that it is absent is a problem, for nobody may change what they have not read
     */
    public static int of(Optional<String> ifMatch) {
        String header = ifMatch.orElseThrow(() -> new ProblemException(
                ProblemKind.REVISION_NEEDED,
                "Expected the header If-Match with the ETag of what is changed; found none. Read it first and send its"
                        + " ETag along."));
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw stale();
        }
        return Integer.parseInt(tag.group(1));
    }

    /** Somebody else was faster. */
    public static ProblemException stale() {
        return new ProblemException(
                ProblemKind.CHANGED_MEANWHILE,
                "Somebody changed this after it was read, and nothing was overwritten. Read it again, see what they"
                        + " did, and send your change with the new ETag.");
    }
}
