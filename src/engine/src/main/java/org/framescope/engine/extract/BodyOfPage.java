package org.framescope.engine.extract;

import java.util.Optional;

/** Sorts the blocks inside the article's element: what is body, and what the page put between the paragraphs. */
final class BodyOfPage {

    private static final double LINKED = 0.8;

    private final PageSorting sorting;
    private final String site;

    /** @param site the page's host name; empty where unknown */
    BodyOfPage(PageSorting sorting, String site) {
        this.sorting = sorting;
        this.site = site;
    }

    void sort() {
        for (int i = 0; i < sorting.size(); i++) {
            Block block = sorting.block(i);
            if (!sorting.open(i) || block.figure().isPresent() || block.post().isPresent()) {
                continue;
            }
            Optional<Reason> reason = reason(i);
            if (reason.isPresent()) {
                sorting.drop(i, reason.get());
            }
        }
        headings();
    }

    private Optional<Reason> reason(int i) {
        Block block = sorting.block(i);
        if (block.reason().isPresent()) {
            return block.reason();
        }
        if (!sorting.isInside(i)) {
            return Optional.of(block.linkShare() > LINKED ? Reason.NAVIGATION : Reason.OUTSIDE);
        }
        return isRelatedLink(block) ? Optional.of(Reason.RELATED) : Optional.empty();
    }

    /** A line that is one link to another page of the same site. */
    private boolean isRelatedLink(Block block) {
        if (block.linkShare() < LINKED || block.text().length() < 15) {
            return false;
        }
        boolean sentence = Wording.ends(block.text()) && Wording.lastMark(block.text()) == '.';
        return !sentence && block.host().select("a[href]").stream().allMatch(a -> isOwn(a.attr("href")));
    }

    private boolean isOwn(String address) {
        boolean absolute = address.contains("://") || address.startsWith("//");
        return !absolute || !site.isEmpty() && address.contains(site);
    }

    /** A heading that no kept text follows headed something else. */
    private void headings() {
        boolean text = false;
        Reason behind = Reason.OUTSIDE;
        for (int i = sorting.size() - 1; i >= 0; i--) {
            if (sorting.role(i) == Role.DROPPED && sorting.isInside(i)) {
                behind = sorting.reason(i);
            }
            if (!sorting.open(i) || !sorting.block(i).isFree()) {
                continue;
            }
            if (sorting.block(i).isHeading() && !text) {
                sorting.drop(i, behind);
            }
            text = !sorting.block(i).isHeading() || text && sorting.open(i);
        }
    }
}
