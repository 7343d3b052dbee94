package org.framescope.core.outlet;

/** Which of an outlet's articles a figure is about. */
public enum Selection {
    /** Every article. */
    ALL,
    /** None that is credited to a news agency, or that other outlets have, too. */
    WITHOUT_WIRE_COPY,
    /** Of articles that are nearly the same, the first. */
    WITHOUT_REPEATS,
    /** None whose genre is opinion. */
    WITHOUT_OPINION,
    /** What stands all three tests. */
    OWN_NEWS;

    /** Whether an article is among them. */
    public boolean keeps(Standing article) {
        return switch (this) {
            case ALL -> true;
            case WITHOUT_WIRE_COPY -> !article.isWireCopy();
            case WITHOUT_REPEATS -> !article.repeated();
            case WITHOUT_OPINION -> !article.opinion();
            case OWN_NEWS -> !article.isWireCopy() && !article.repeated() && !article.opinion();
        };
    }
}
