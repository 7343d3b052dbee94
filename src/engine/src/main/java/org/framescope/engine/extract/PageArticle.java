package org.framescope.engine.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.article.Caption;
import org.framescope.core.article.Confidence;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the article in a page. */
final class PageArticle {

    /** Pages stay below a hundred; what is nested deeper is laid flat by the parser. */
    private static final int DEEPEST = 400;

    /** Shorter articles exist, but what is found then may as well be a teaser or a notice. */
    private static final int LEAST_PROSE = 300;

    private final PageMetadata metadata;
    private final PageSorting sorting;
    private final Assembly assembly = new Assembly();
    private final Map<Element, List<Block>> frames = new HashMap<>();
    private final Set<String> shown = new HashSet<>();
    private boolean bodyBegun;
    private int begin;
    private int end;

    private PageArticle(Document page) {
        List<Block> blocks = PageWalk.blocks(page.body());
        this.metadata = PageMetadata.of(page);
        this.sorting = new PageSorting(blocks, ArticleBody.find(page.body(), blocks));
        for (Block block : blocks) {
            block.frame()
                    .ifPresent(frame -> frames.computeIfAbsent(frame, f -> new ArrayList<>())
                            .add(block));
        }
    }

    static Extraction extract(Input input) {
        MarkupLimits.check(input.text());
        Document page = Jsoup.parse(
                input.text(), input.url().orElse(""), Parser.htmlParser().setMaxDepth(DEEPEST));
        PageArticle article = new PageArticle(page);
        article.metadata.url().ifPresent(page::setBaseUri);
        article.imprint(input);
        article.sort();
        article.assemble();
        return article.assembly.finish();
    }

    private void imprint(Input input) {
        metadata.url().or(input::url).ifPresent(u -> assembly.set(Assembly.Single.URL, u));
        metadata.outlet().ifPresent(o -> assembly.set(Assembly.Single.OUTLET, o));
        metadata.language().ifPresent(l -> assembly.set(Assembly.Single.LANGUAGE, l));
        metadata.published().ifPresent(p -> assembly.set(Assembly.Single.PUBLISHED, p));
        metadata.byline().ifPresent(b -> assembly.set(Assembly.Single.BYLINE, b));
    }

    private void sort() {
        HeadOfPage head = new HeadOfPage(sorting, metadata);
        Optional<Integer> headline = head.headline();
        String stated = metadata.headlines().stream()
                .filter(h -> !h.isEmpty())
                .findFirst()
                .orElse("");
        String title = headline.map(sorting::text).orElse(stated);
        assembly.sure("headline", headline.isPresent() ? Confidence.HIGH : Confidence.MEDIUM);
        if (headline.isEmpty()) {
            assembly.set(Assembly.Single.HEADLINE, stated);
        }
        if (!title.isEmpty()) {
            head.dropRepetitions(title);
        }
        if (sorting.prose() < LEAST_PROSE || headline.isEmpty()) {
            assembly.sure("body", sorting.prose() < LEAST_PROSE ? Confidence.LOW : Confidence.MEDIUM);
        }
        begin = headline.orElse(sorting.firstProse());
        head.sort(begin);
        new BodyOfPage(sorting, site()).sort();
        end = sorting.size();
        while (end > 0 && !(sorting.isInside(end - 1) && sorting.block(end - 1).prose() > 0)) {
            end--;
        }
    }

    private String site() {
        String url = metadata.url().orElse("");
        int from = url.indexOf("://") + 3;
        int to = url.indexOf('/', Math.min(from, url.length()));
        String host = from < 3 || to < 0 ? "" : url.substring(from, to);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private void assemble() {
        for (int i = 0; i < sorting.size(); i++) {
            Block block = sorting.block(i);
            Optional<Element> frame = block.frame();
            if (frame.isPresent() && sorting.role(i) != Role.HEADLINE) {
                frame(i, frame.get());
                continue;
            }
            switch (sorting.role(i)) {
                case HEADLINE -> assembly.keep(Assembly.Single.HEADLINE, Wording.squeezed(block.text()), block.text());
                case DECK -> assembly.keep(Assembly.Single.DECK, Wording.squeezed(block.text()), block.text());
                case BYLINE -> byline(block.text());
                case PUBLISHED -> published(block.text());
                case DROPPED -> assembly.drop(sorting.reason(i), block.text());
                default -> body(i, block);
            }
        }
    }

    private void published(String line) {
        Optional<String> day = CalendarDay.in(line);
        day.ifPresentOrElse(
                d -> assembly.keep(Assembly.Single.PUBLISHED, d, line), () -> assembly.drop(Reason.TIMESTAMP, line));
    }

    private void byline(String line) {
        assembly.keep(Assembly.Single.BYLINE, Byline.names(line), line);
        CalendarDay.in(line).ifPresent(day -> assembly.set(Assembly.Single.PUBLISHED, day));
    }

    /** The cells of a table's row stand in one paragraph. */
    private void body(int i, Block block) {
        if (i > 0 && sorting.open(i - 1) && sameRow(sorting.block(i - 1), block)) {
            assembly.cell(block.text());
            return;
        }
        assembly.opening(block.text(), !bodyBegun);
        bodyBegun = true;
    }

    private static boolean sameRow(Block before, Block block) {
        boolean cell = block.host().normalName().equals("td")
                || block.host().normalName().equals("th");
        return cell
                && !before.host().equals(block.host())
                && Objects.equals(before.host().parent(), block.host().parent());
    }

    /** All blocks of a frame are handled at its first one. */
    private void frame(int i, Element frame) {
        List<Block> blocks = frames.remove(frame) == null ? List.of() : framed(i, frame);
        if (blocks.isEmpty()) {
            return;
        }
        String text = String.join("\n", blocks.stream().map(Block::text).toList());
        Block first = blocks.get(0);
        boolean near = sorting.isInside(i) || i >= begin && i < end;
        boolean fits = blocks.stream().anyMatch(b -> b.reason().stream().allMatch(Reason::mayHoldPictures));
        if (!near || !fits) {
            assembly.drop(first.reason().orElse(Reason.OUTSIDE), text);
        } else if (first.post().isPresent()) {
            assembly.embed(PagePosts.embed(blocks, frame), text);
        } else {
            picture(blocks, frame, text);
        }
    }

    private void picture(List<Block> blocks, Element frame, String text) {
        Optional<Caption> caption = Pictures.caption(blocks, frame);
        if (caption.isEmpty()) {
            assembly.drop(Reason.CREDIT, text);
        } else if (Pictures.isFilm(frame)) {
            assembly.drop(Reason.FILM, text);
        } else if (!shown.add(caption.get().text())) {
            assembly.drop(Reason.REPEATED, text);
        } else {
            assembly.caption(caption.get(), text);
        }
    }

    private List<Block> framed(int from, Element frame) {
        List<Block> blocks = new ArrayList<>();
        for (int i = from; i < sorting.size() && sorting.block(i).frame().equals(Optional.of(frame)); i++) {
            blocks.add(sorting.block(i));
        }
        return blocks;
    }
}
