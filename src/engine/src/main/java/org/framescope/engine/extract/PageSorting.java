package org.framescope.engine.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;

/** The blocks of a page while it is found out what each one is. */
final class PageSorting {

    private final List<Block> blocks;
    private final Set<Element> inside = new HashSet<>();
    private final List<Role> roles;
    private final List<Reason> reasons;
    private int firstProse;

    PageSorting(List<Block> blocks, Element body) {
        this.blocks = blocks;
        body.stream().forEach(inside::add);
        this.roles = new ArrayList<>(Collections.nCopies(blocks.size(), Role.OPEN));
        this.reasons = new ArrayList<>(Collections.nCopies(blocks.size(), Reason.OUTSIDE));
        this.firstProse = blocks.size();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            firstProse = isInside(i) && block(i).prose() > 0 ? i : firstProse;
        }
    }

    /** Takes a block for part of the article wherever it stands. */
    void include(int i) {
        inside.add(blocks.get(i).host());
    }

    /** The running text inside the article's element, in characters. */
    int prose() {
        int prose = 0;
        for (int i = firstProse; i < size(); i++) {
            prose += isInside(i) ? block(i).prose() : 0;
        }
        return prose;
    }

    int size() {
        return blocks.size();
    }

    Block block(int i) {
        return blocks.get(i);
    }

    String text(int i) {
        return blocks.get(i).text();
    }

    /** Whether the block stands in the element that holds the article. */
    boolean isInside(int i) {
        return inside.contains(blocks.get(i).host());
    }

    /** Where the running text of the article begins; the size where there is none. */
    int firstProse() {
        return firstProse;
    }

    Role role(int i) {
        return roles.get(i);
    }

    Reason reason(int i) {
        return reasons.get(i);
    }

    boolean open(int i) {
        return roles.get(i) == Role.OPEN;
    }

    void assign(int i, Role role) {
        roles.set(i, role);
    }

    void drop(int i, Reason reason) {
        roles.set(i, Role.DROPPED);
        reasons.set(i, reason);
    }

    /** The first open block that the predicate of texts accepts, from {@code from} up to {@code end}. */
    Optional<Integer> first(int from, int end, IntPredicate accepts) {
        for (int i = from; i < end; i++) {
            if (open(i) && accepts.test(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
