package org.framescope.engine.extract;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** What holds for text at one place of a page, because of the elements around it. */
record Surroundings(
        Element host,
        boolean unseen,
        boolean linked,
        boolean preformatted,
        Optional<Reason> reason,
        Optional<Element> figure,
        Optional<Element> post,
        Optional<Element> credit) {

    static Surroundings of(Element body) {
        return new Surroundings(
                body, false, false, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    boolean opensCredit(Element other) {
        return credit.isPresent() && credit.get().equals(other);
    }

    /** Whether text here and there may stand in one block. */
    boolean agreesWith(Surroundings other) {
        return host.equals(other.host)
                && reason.equals(other.reason)
                && figure.equals(other.figure)
                && post.equals(other.post)
                && credit.equals(other.credit);
    }
}
