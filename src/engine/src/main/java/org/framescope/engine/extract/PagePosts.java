package org.framescope.engine.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.core.article.Embed;
import org.jsoup.nodes.Element;

/** Makes an embedded post of the blocks that stand in its frame. */
final class PagePosts {

    private PagePosts() {}

    static Embed embed(List<Block> blocks, Element frame) {
        List<String> texts = new ArrayList<>();
        Optional<String> author = Optional.empty();
        for (Block block : blocks) {
            Optional<Split> split = Split.of(block.text());
            author = author.or(() -> split.map(Split::author));
            String text = split.map(Split::text).orElse(block.text());
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        Element last = frame.select("a[href]").last();
        Optional<String> url =
                Optional.ofNullable(last).map(a -> a.attr("href")).filter(h -> h.startsWith("http"));
        return new Embed("social-post", author, String.join("\n\n", texts), url);
    }

    /** The text before {@code — Name (@handle) November 18, 2019}, and who that is. */
    private record Split(String text, String author) {

        static Optional<Split> of(String block) {
            int at = Math.max(block.lastIndexOf('\u2014'), block.lastIndexOf('\u2013'));
            if (at < 0) {
                return Optional.empty();
            }
            return Posts.Signature.of(Wording.squeezed(block.substring(at)))
                    .map(s -> new Split(Wording.stripped(block.substring(0, at)), s.author()));
        }
    }
}
