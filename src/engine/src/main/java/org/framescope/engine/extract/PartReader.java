package org.framescope.engine.extract;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reads from an element what its text is: article, furniture, a caption, a credit, an embedded post. */
final class PartReader {

    private static final Set<String> BROAD = Set.of("html", "body", "main", "article");
    private static final Set<Reason> NEVER_MAIN = Set.of(Reason.COOKIE_BANNER, Reason.COMMENTS);
    private static final int LONGEST_CREDIT = 120;
    private static final int LARGEST_FRAME = 1_500;
    private static final int LARGEST_FIGURE = 2_500;
    private static final int LONGEST_STYLE = 500;
    private static final double MAIN_SHARE = 0.4;

    private final ProseMass mass;
    private final PictureBoxes boxes;

    PartReader(Element body) {
        this.mass = ProseMass.of(body);
        this.boxes = new PictureBoxes(mass);
    }

    Surroundings enter(Element element, Surroundings around) {
        Optional<Element> figure = around.figure().or(() -> Optional.of(element).filter(this::isFigure));
        Optional<Element> post = around.post().or(() -> Optional.of(element).filter(PartReader::isPost));
        Optional<Element> credit = figure.isEmpty() || around.credit().isPresent()
                ? around.credit()
                : Optional.of(element).filter(PartReader::isCredit);
        boolean settled = around.reason().isPresent() || post.isPresent();
        Optional<Reason> reason = settled ? around.reason() : reason(element, figure.isPresent());
        return new Surroundings(
                PageWalk.isBlock(element) ? element : around.host(),
                around.unseen() || PageWalk.isUnseen(element),
                around.linked() || element.normalName().equals("a") && element.hasAttr("href"),
                around.preformatted() || element.normalName().equals("pre"),
                reason,
                figure,
                post,
                credit);
    }

    private Optional<Reason> reason(Element element, boolean inFigure) {
        String name = element.normalName();
        Optional<Reason> form = PageWalk.formReason(element);
        if (form.isPresent()) {
            return form;
        }
        if (BROAD.contains(name) || mass.holdsHeadline(element)) {
            return Optional.empty();
        }
        if (mass.share(element) > MAIN_SHARE) {
            // Whatever its name says: what holds much of the running text is no furniture, unless readers wrote it.
            return PartNames.reasonToDrop(element).filter(NEVER_MAIN::contains);
        }
        if (isHidden(element)) {
            return Optional.of(Reason.HIDDEN);
        }
        Optional<Reason> byRole = byTag(element).or(() -> byRole(element));
        return byRole.isPresent() || inFigure ? byRole : PartNames.reasonToDrop(element);
    }

    private static Optional<Reason> byTag(Element element) {
        return switch (element.normalName()) {
            case "nav" -> Optional.of(Reason.NAVIGATION);
            case "footer" -> Optional.of(Reason.FOOTER);
            case "aside" -> Optional.of(PartNames.reasonToDrop(element).orElse(Reason.RELATED));
            case "header" ->
                element.closest("article, main") == null ? Optional.of(Reason.NAVIGATION) : Optional.empty();
            case "amp-ad", "ins" ->
                element.normalName().equals("ins") && !element.className().contains("ad")
                        ? Optional.empty()
                        : Optional.of(Reason.ADVERTISEMENT);
            default -> Optional.empty();
        };
    }

    private static Optional<Reason> byRole(Element element) {
        return switch (element.attr("role")) {
            case "navigation", "menu", "menubar", "search", "banner" -> Optional.of(Reason.NAVIGATION);
            case "contentinfo" -> Optional.of(Reason.FOOTER);
            case "complementary" -> Optional.of(Reason.RELATED);
            case "dialog", "alertdialog", "tooltip" -> Optional.of(Reason.FORM);
            default -> Optional.empty();
        };
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty() || style.length() > LONGEST_STYLE) {
            return false;
        }
        String tight = Wording.lower(style).replace(" ", "");
        return tight.contains("display:none") || tight.contains("visibility:hidden");
    }

    private boolean isFigure(Element element) {
        String name = element.normalName();
        if (BROAD.contains(name) || mass.chars(element) > LARGEST_FIGURE) {
            return false;
        }
        if (name.equals("figure")) {
            // The frame of a gallery holds frames: each picture has its own.
            return element.selectFirst("table, pre") == null
                    && element.select("figure").size() == 1;
        }
        if (name.equals("caption") || name.equals("video")) {
            return false;
        }
        if (name.equals("table")) {
            return boxes.isBox(element);
        }
        return isCaption(element) || framesCaption(element) || boxes.isBox(element) || boxes.isLineBelow(element);
    }

    private static boolean isCaption(Element element) {
        return element.normalName().equals("figcaption") || PartNames.says(element, PartNames.CAPTION);
    }

    /** An element around one caption and little else: the credit stands beside the caption. */
    private boolean framesCaption(Element element) {
        int chars = mass.chars(element);
        if (chars == 0 || chars > LARGEST_FRAME) {
            return false;
        }
        Element caption = null;
        boolean credited = false;
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (!isCaption(child)) {
                credited |= PartNames.says(child, PartNames.CREDIT);
            } else if (caption != null) {
                return false;
            } else {
                caption = child;
            }
        }
        return credited && caption != null && chars - mass.chars(caption) <= LONGEST_CREDIT;
    }

    private static boolean isCredit(Element element) {
        return element.normalName().equals("cite")
                || element.normalName().equals("small")
                || element.attr("itemprop").equals("copyrightHolder")
                || PartNames.says(element, PartNames.CREDIT);
    }

    private static boolean isPost(Element element) {
        boolean may = element.normalName().equals("blockquote")
                || element.normalName().equals("div");
        return may && PartNames.says(element, PartNames.POST);
    }
}
