package org.framescope.engine.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.article.Caption;
import org.jsoup.nodes.Element;

/** Makes a caption of the blocks that stand in one picture's frame. */
final class Pictures {

    private static final List<String> SOURCES =
            List.of("src", "data-src", "data-original", "data-lazy-src", "data-srcset", "srcset");

    private static final Set<String> COUNTED = Set.of("image", "photo", "slide", "picture");

    /** Some pages mark the whole line under a picture as its credit; so long it also says what is seen. */
    private static final int SENTENCE = 5;

    private static final int SAME_HEAD = 40;
    private static final int LONGEST_CREDIT = 80;

    /** {@code Inc.}, {@code Ltd.}, {@code Jr.} */
    private static final int SHORTENED = 4;

    private Pictures() {}

    /** Empty where the frame holds a credit but no words about the picture. */
    static Optional<Caption> caption(List<Block> blocks, Element frame) {
        List<String> texts = new ArrayList<>();
        List<String> credits = new ArrayList<>();
        boolean creditsOnly = blocks.stream().allMatch(Block::credit);
        for (Block block : blocks) {
            String text = Wording.squeezed(block.text());
            int sign = text.lastIndexOf('\u00A9');
            if (sign >= 0 && text.length() - sign <= LONGEST_CREDIT) {
                add(credits, CreditWords.tidy(Wording.stripped(text.substring(sign + 1))));
                text = Wording.stripped(text.substring(0, sign));
            }
            if (isCounter(text) || Phrases.reasonToDrop(text).isPresent()) {
                continue;
            }
            if (block.credit() && !(creditsOnly && Wording.wordCount(text) >= SENTENCE)) {
                add(credits, CreditWords.tidy(text));
            } else {
                take(text, texts, credits);
            }
        }
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> credit = credits.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(
                        ", ", credits.stream().map(Pictures::withoutStop).toList()));
        return Optional.of(new Caption(String.join(" ", texts), credit, image(frame)));
    }

    /** What parted caption and credit belongs to neither. */
    private static String withoutMark(String caption) {
        int end = caption.length();
        while (end > 0 && " /|\u2013\u2014-(".indexOf(caption.charAt(end - 1)) >= 0) {
            end--;
        }
        return caption.substring(0, end);
    }

    /** A credit is no sentence; the stop of an abbreviation stays. */
    private static String withoutStop(String credit) {
        String last = credit.substring(credit.lastIndexOf(' ') + 1);
        boolean abbreviated = last.length() <= SHORTENED || last.indexOf('.') < last.length() - 1;
        return credit.endsWith(".") && !abbreviated ? credit.substring(0, credit.length() - 1) : credit;
    }

    /** {@code 6}, {@code Image 1 of 23}. */
    private static boolean isCounter(String text) {
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '/' || c == ' ');
        List<String> words = Wording.words(Wording.lower(text));
        if (words.isEmpty()) {
            return true;
        }
        boolean counted = words.size() <= 4
                && COUNTED.contains(words.get(0))
                && Character.isDigit(words.get(words.size() > 1 ? 1 : 0).charAt(0));
        return digits || counted;
    }

    private static void take(String text, List<String> texts, List<String> credits) {
        Optional<CreditLine> line = CreditLine.of(folded(text));
        line.map(CreditLine::credit).filter(c -> !c.isEmpty()).ifPresent(c -> add(credits, c));
        String caption = withoutMark(line.map(CreditLine::caption).orElse(folded(text)));
        String head = caption.substring(0, Math.min(caption.length(), SAME_HEAD));
        if (texts.stream().noneMatch(t -> t.startsWith(head))) {
            add(texts, caption);
        }
    }

    /** Galleries show a caption twice, once cut short, with a word to fold it at the end. */
    private static String folded(String text) {
        for (String word : List.of(" less", " more", " Read More", " Hide caption", " Show caption")) {
            if (text.endsWith(word)) {
                return Wording.stripped(text.substring(0, text.length() - word.length()));
            }
        }
        return text;
    }

    private static void add(List<String> list, String text) {
        if (!text.isEmpty() && !list.contains(text)) {
            list.add(text);
        }
    }

    /** Whether the frame shows a film: the line under it is the film's title, and no one can see the picture. */
    static boolean isFilm(Element frame) {
        Element at = frame;
        for (int level = 0; level < 3 && at != null && !at.normalName().equals("body"); level++) {
            if (PartNames.says(at, PartNames.FILM)) {
                return true;
            }
            at = at.parent();
        }
        return frame.selectFirst("video, iframe, amp-video, [class*=video-play], [class*=videoPlay]") != null;
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
