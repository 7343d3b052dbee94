package org.framescope.engine.extract;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells a picture with the line that belongs to it by its build alone, where no name says so: one picture and little
 * else, no heading, hardly a link, apart from the running text.
 */
final class PictureBoxes {

    private static final Set<String> NEVER = Set.of(
            "a", "button", "form", "nav", "footer", "header", "main", "article", "body", "ul", "ol", "h1", "tr",
            "tbody");

    /** What stands inside a paragraph beside words of it, such as a portrait that the text flows around, has no caption. */
    private static final Set<String> EMPHASIS =
            Set.of("em", "i", "small", "font", "b", "strong", "cite", "br", "a", "img");

    private static final int SHORTEST = 12;
    private static final int LONGEST = 600;
    private static final int LEAST_WORDS = 4;
    private static final int LONGEST_BARE = 250;
    private static final double MOST_OF_PAGE = 0.2;

    private final ProseMass mass;

    PictureBoxes(ProseMass mass) {
        this.mass = mass;
    }

    boolean isBox(Element element) {
        int chars = mass.chars(element);
        boolean built = mass.images(element) == 1
                && chars >= SHORTEST
                && chars <= LONGEST
                && !NEVER.contains(element.normalName())
                && PageWalk.isBlock(element)
                && !mass.holdsHeading(element)
                && !mass.isLinked(element)
                && !mass.holdsHeadline(element)
                && mass.share(element) <= MOST_OF_PAGE;
        return built && isApart(element, chars) && !isNamed(element) && speaks(element);
    }

    /** A line set off from the text, right below a picture that stands alone. */
    boolean isLineBelow(Element element) {
        if (!element.normalName().equals("p")) {
            return false;
        }
        int chars = mass.chars(element);
        Element above = element.previousElementSibling();
        return chars >= SHORTEST
                && chars <= LONGEST_BARE
                && above != null
                && mass.images(above) == 1
                && mass.chars(above) == 0
                && !mass.isLinked(element)
                && element.firstElementChild() != null
                && isApart(element, chars)
                && speaks(element);
    }

    /** A paragraph counts only where all its words are set off; a division only where it is no paragraph itself. */
    private static boolean isApart(Element element, int chars) {
        if (element.normalName().equals("p")) {
            boolean inline = element.children().stream().allMatch(c -> EMPHASIS.contains(c.normalName()));
            return inline && element.ownText().isBlank();
        }
        return element.ownText().isBlank() || chars <= LONGEST_BARE;
    }

    /** Whether a name says that this is something else: a byline with a portrait, a teaser, a share bar. */
    private static boolean isNamed(Element element) {
        return PartNames.reasonToDrop(element).isPresent()
                || PartNames.says(element, PartNames.BYLINE)
                || PartNames.says(element, PartNames.POST);
    }

    private static boolean speaks(Element element) {
        String text = Wording.squeezed(element.text());
        // A portrait beside what somebody says is no picture with a caption.
        boolean quotation = !text.isEmpty() && "\u201C\"\u2018".indexOf(text.charAt(0)) >= 0;
        return Wording.wordCount(text) >= LEAST_WORDS
                && !quotation
                && !Byline.isByline(text)
                && !CalendarDay.isStamp(text)
                && element.selectFirst("[rel=author]") == null;
    }
}
