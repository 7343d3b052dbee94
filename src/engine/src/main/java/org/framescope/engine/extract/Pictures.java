package org.framescope.engine.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.core.article.Caption;
import org.jsoup.nodes.Element;

/** Makes a caption of the blocks that stand in one picture's frame. */
final class Pictures {

    private static final List<String> SOURCES =
            List.of("src", "data-src", "data-original", "data-lazy-src", "data-srcset", "srcset");

    private Pictures() {}

    /** Empty where the frame holds a credit but no words about the picture. */
    static Optional<Caption> caption(List<Block> blocks, Element frame) {
        List<String> texts = new ArrayList<>();
        List<String> credits = new ArrayList<>();
        for (Block block : blocks) {
            String text = Wording.squeezed(block.text());
            if (block.credit()) {
                add(credits, text);
            } else {
                take(text, texts, credits);
            }
        }
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> credit = credits.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", credits));
        return Optional.of(new Caption(String.join(" ", texts), credit, image(frame)));
    }

    private static void take(String text, List<String> texts, List<String> credits) {
        Optional<CreditLine> line = CreditLine.of(text);
        line.map(CreditLine::credit).filter(c -> !c.isEmpty()).ifPresent(c -> add(credits, c));
        add(texts, line.map(CreditLine::caption).orElse(text));
    }

    private static void add(List<String> list, String text) {
        String plain = bareCredit(text);
        if (!plain.isEmpty() && !list.contains(plain)) {
            list.add(plain);
        }
    }

    private static String bareCredit(String text) {
        return text.startsWith("|") ? Wording.stripped(text.substring(1)) : text;
    }

    /** The picture in the frame, or in the element around the frame. */
    private static Optional<String> image(Element frame) {
        Element at = frame;
        for (int level = 0; level < 3 && at != null; level++) {
            Element image = at.selectFirst("img, amp-img");
            if (image != null) {
                return source(image);
            }
            at = at.parent();
        }
        return Optional.empty();
    }

    private static Optional<String> source(Element image) {
        for (String attribute : SOURCES) {
            String value = image.attr(attribute).strip();
            int blank = value.indexOf(' ');
            String address = blank < 0 ? value : value.substring(0, blank);
            if (!address.isEmpty() && !address.startsWith("data:") && address.length() <= 2_000) {
                boolean based = !image.baseUri().isEmpty() && !attribute.endsWith("srcset");
                String absolute = based ? image.absUrl(attribute) : "";
                return Optional.of(absolute.isEmpty() ? address : absolute);
            }
        }
        return Optional.empty();
    }
}
