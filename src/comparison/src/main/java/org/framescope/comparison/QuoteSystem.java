package org.framescope.comparison;

import java.util.List;

/** What finds direct quotations and their speakers. */
interface QuoteSystem {

    /** The direct quotations of one article. */
    List<Quote> quotes(String text);

    /** Version and settings, for the head of the table. */
    String description();
}
