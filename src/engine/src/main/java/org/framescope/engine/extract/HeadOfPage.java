package org.framescope.engine.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds headline, deck, byline and date above the article of a page. */
final class HeadOfPage {

    private static final int SHORT = 30;
    private static final int MOST_DECK_WORDS = 70;

    private final PageSorting sorting;
    private final PageMetadata metadata;

    HeadOfPage(PageSorting sorting, PageMetadata metadata) {
        this.sorting = sorting;
        this.metadata = metadata;
    }

    /** The headline's block, if the page shows it. */
    Optional<Integer> headline() {
        int end = sorting.firstProse();
        Optional<Integer> found = sorting.first(0, end, i -> isTitle(i, "h1") && stated(i))
                .or(() -> sorting.first(0, end, i -> sorting.block(i).isHeading() && stated(i)))
                .or(() -> sorting.first(
                        0, end, i -> isTitle(i, "h1") && sorting.block(i).isFree() && titleLength(i)))
                .or(() -> sorting.first(0, end, i -> sorting.block(i).isFree() && stated(i)));
        found.ifPresent(i -> sorting.assign(i, Role.HEADLINE));
        return found;
    }

    private boolean isTitle(int i, String tag) {
        return sorting.block(i).host().normalName().equals(tag)
                || PartNames.says(
                        sorting.block(i).host(), List.of("headline", "article-title", "entry-title", "post-title"));
    }

    private boolean titleLength(int i) {
        int words = Wording.wordCount(sorting.text(i));
        return words >= 3 && words <= SHORT;
    }

    private boolean stated(int i) {
        String text = sorting.text(i);
        return text.length() <= 300 && metadata.headlines().stream().anyMatch(h -> Similar.same(h, text));
    }

    /** Everything that repeats the headline elsewhere is no text of its own. */
    void dropRepetitions(String headline) {
        for (int i = 0; i < sorting.size(); i++) {
            String text = sorting.text(i);
            boolean brief = text.length() <= 2 * headline.length() && !Wording.ends(text);
            if (sorting.open(i) && sorting.isInside(i) && brief && Similar.same(headline, text)) {
                sorting.drop(i, Reason.REPEATED);
            }
        }
    }

    /** Assigns what stands between the headline and the running text. */
    void sort(int headline) {
        for (int i = headline + 1; i < Math.min(sorting.firstProse() + 1, sorting.size()); i++) {
            if (sorting.open(i)
                    && sorting.block(i).figure().isEmpty()
                    && sorting.block(i).post().isEmpty()) {
                assign(i, headline);
            }
        }
    }

    private void assign(int i, int headline) {
        String text = sorting.text(i);
        int words = Wording.wordCount(text);
        Block block = sorting.block(i);
        boolean prose = i == sorting.firstProse();
        boolean label = words <= SHORT
                && !prose
                && block.reason().filter(r -> r != Reason.TIMESTAMP).isEmpty();
        if (label
                && (CalendarDay.isStamp(text)
                        || named(block, PartNames.DATE)
                                && CalendarDay.in(text).isPresent()
                                && !Byline.isByline(text))) {
            sorting.assign(i, Role.PUBLISHED);
        } else if (label && !Wording.ends(text) && (Byline.isByline(text) || named(block, PartNames.BYLINE))) {
            sorting.assign(i, Role.BYLINE);
        } else if (words >= 4 && words <= MOST_DECK_WORDS && isDeck(i, headline, prose)) {
            sorting.assign(i, Role.DECK);
        }
    }

    private boolean isDeck(int i, int headline, boolean prose) {
        Block block = sorting.block(i);
        if (block.reason().filter(r -> r != Reason.SUMMARY).isPresent() || block.linkShare() > 0.5) {
            return false;
        }
        if (prose && sorting.isInside(i)) {
            return PartNames.says(block.host(), PartNames.SURE_DECK);
        }
        if (Set.of("description", "alternativeHeadline").contains(block.host().attr("itemprop"))
                || named(block, PartNames.DECK)) {
            return true;
        }
        boolean stated = !sorting.isInside(i)
                && metadata.descriptions().stream().anyMatch(d -> Similar.same(d, sorting.text(i)));
        boolean below = block.isHeading() && !block.host().normalName().equals("h1") && i <= headline + 3 && !prose;
        return stated || below;
    }

    /** Whether the block or one of the two elements around it is named so. */
    private static boolean named(Block block, List<String> names) {
        Element at = block.host();
        for (int level = 0; level < 3 && at != null && !at.normalName().equals("body"); level++) {
            if (PartNames.says(at, names)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
