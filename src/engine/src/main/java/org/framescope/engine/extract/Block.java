package org.framescope.engine.extract;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, list item or cell of a page.
 *
 * @param text what a reader sees; a line feed is a line break inside the block
 * @param linked number of its characters that are links
 * @param host the element that makes it a block
 * @param reason why it is no part of the article, where the page's own structure says so
 * @param figure the picture's frame that it stands in
 * @param post the embedded post that it stands in
 * @param credit whether the page marks it as the credit of a picture
 */
record Block(
        String text,
        int linked,
        Element host,
        Optional<Reason> reason,
        Optional<Element> figure,
        Optional<Element> post,
        boolean credit) {

    boolean isHeading() {
        return host.normalName().length() == 2
                && host.normalName().charAt(0) == 'h'
                && Character.isDigit(host.normalName().charAt(1));
    }

    boolean isFree() {
        return reason.isEmpty() && figure.isEmpty() && post.isEmpty();
    }

    /** The frame of a post or picture, the inner one where a post stands in a picture's frame. */
    Optional<Element> frame() {
        return post.or(() -> figure);
    }

    double linkShare() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
    }

    /** How much running text this is: what an article is made of, and menus are not. */
    int prose() {
        boolean address = text.contains("://") && text.indexOf(' ') < 0;
        boolean sentence = !address && (text.length() >= 80 || text.length() >= 30 && Wording.ends(text));
        return isFree() && sentence && linkShare() < 0.4 && !isHeading() ? text.length() - linked : 0;
    }
}
