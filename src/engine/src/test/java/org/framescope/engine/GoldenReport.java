package org.framescope.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.framescope.core.analysis.Register;

/**
 * A report that people have read, under the revisions of the analyzers that made it.
 *
 * @param revisions every analyzer with its revision, in running order
 * @param text the report
 */
record GoldenReport(String revisions, String text) {

    private static final String HEAD = "# approved at revisions: ";

    static String revisions(Register register) {
        return register.analyzers().stream()
                .map(a -> a.manual().id() + " " + a.manual().revision())
                .collect(Collectors.joining(", "));
    }

    static GoldenReport parse(String file) {
        int end = file.indexOf("\n\n");
        if (!file.startsWith(HEAD) || end < 0) {
            throw new IllegalArgumentException("a golden report begins with its revisions");
        }
        return new GoldenReport(file.substring(HEAD.length(), end), file.substring(end + 2));
    }

    /** Why this report must not stand where {@code approved} was approved; empty where they are the same. */
    Optional<String> objection(GoldenReport approved) {
        boolean sameText = text.equals(approved.text);
        boolean sameRevisions = revisions.equals(approved.revisions);
        if (sameText && sameRevisions) {
            return Optional.empty();
        }
        if (sameText) {
            return Optional.of("the report is the same, but revisions are not: " + revisions + "; were "
                    + approved.revisions + ". Approve: ./framescope test --approve");
        }
        String cause = sameRevisions
                ? "the report changed and the revision of no analyzer did. Raise the revision of the analyzer that you"
                        + " changed; then, or where only the layout changed, "
                : "the report changed with its analyzers. Read the difference, then ";
        return Optional.of(cause + "approve: ./framescope test --approve\n" + difference(approved.text));
    }

    /** The first lines that differ, for a first look. */
    private String difference(String approvedText) {
        List<String> before = approvedText.lines().toList();
        List<String> now = text.lines().toList();
        int at = 0;
        while (at < Math.min(before.size(), now.size()) && before.get(at).equals(now.get(at))) {
            at++;
        }
        return "line " + (at + 1) + " was: " + (at < before.size() ? before.get(at) : "(nothing)") + "\nline "
                + (at + 1) + " is:  " + (at < now.size() ? now.get(at) : "(nothing)");
    }

    @Override
    public String toString() {
        return HEAD + revisions + "\n\n" + text;
    }
}
