package org.framescope.app.store;

import java.util.Optional;

/** A finding and the columns of its analysis as the query gives them, with their nulls. */
record FindingLine(FindingRow row, String articleId, String outlet, String headline) {

    FoundFinding found() {
        About about =
                new About(Optional.ofNullable(articleId), Optional.ofNullable(outlet), Optional.ofNullable(headline));
        return new FoundFinding(row.analysis, row.position, about, row.entry());
    }
}
