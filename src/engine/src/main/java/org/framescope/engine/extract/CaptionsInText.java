package org.framescope.engine.extract;

/** Finds captions between the paragraphs of a loose text. */
final class CaptionsInText {

    private CaptionsInText() {}

    static void sort(Sorting sorting) {
        for (int i = 0; i < sorting.size(); i++) {
            boolean lastOne = i == sorting.size() - 1;
            if (sorting.open(i) && isCaption(sorting.text(i), lastOne)) {
                sorting.assign(i, Role.CAPTION);
            }
        }
    }

    /** Sure credits always, bare agency names only with the language of captions and not as the last words. */
    private static boolean isCaption(String text, boolean lastOne) {
        boolean sure = CreditLine.of(text).map(CreditLine::sure).orElse(false);
        boolean credited = CreditLine.of(text).isPresent();
        boolean quoted = !text.isEmpty() && "\"\u201C".indexOf(text.charAt(0)) >= 0;
        boolean labelled =
                Wording.lower(text.substring(0, Math.min(text.length(), 12))).startsWith("file photo");
        return sure || labelled || credited && !lastOne && !quoted && PhotoLanguage.likely(text);
    }
}
