package org.framescope.core.outlet;

/**
 * How an article stands among all articles.
 *
 * @param group of nearly equal articles that it is in
 * @param credited whether it is credited to a news agency
 * @param shared whether other outlets have nearly the same
 * @param repeated whether its outlet had nearly the same before
 * @param opinion whether its genre is opinion
 */
public record Standing(long group, boolean credited, boolean shared, boolean repeated, boolean opinion) {

    /** Whether its words are likely not the outlet's own. */
    public boolean isWireCopy() {
        return credited || shared;
    }
}
