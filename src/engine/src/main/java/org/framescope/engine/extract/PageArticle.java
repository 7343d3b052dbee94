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

    private static final double LINKED = 0.8;

    private final PageMetadata metadata;
    private final PageSorting sorting;
    private final Taught taught;
    private final Assembly assembly = new Assembly();
    private final Map<Element, List<Block>> frames = new HashMap<>();
    private final Set<String> shown = new HashSet<>();
    private boolean bodyBegun;
    private int begin;
    private int end;

    private PageArticle(Document page, Input input, OutletRules rules) {
        this.metadata = PageMetadata.of(page);
        // The page's own address goes first, as saved pages and copies keep it.
        Optional<OutletRule> rule = metadata.url().or(input::url).flatMap(rules::ofPage);
        this.taught = Taught.of(page, rule);
        List<Block> blocks = taught.apply(PageWalk.blocks(page.body()));
        Element article = taught.article(page.body()).orElseGet(() -> ArticleBody.find(page.body(), blocks));
        this.sorting = new PageSorting(blocks, article);
        for (Block block : blocks) {
            block.frame()
                    .ifPresent(frame -> frames.computeIfAbsent(frame, f -> new ArrayList<>())
                            .add(block));
        }
    }

    /** @param teachable whether blocks are to have selectors */
    static Extraction extract(Input input, OutletRules rules, boolean teachable) {
        MarkupLimits.check(input.text());
        Document page = Jsoup.parse(
                input.text(), input.url().orElse(""), Parser.htmlParser().setMaxDepth(DEEPEST));
        PageArticle article = new PageArticle(page, input, rules);
        article.metadata.url().ifPresent(page::setBaseUri);
        article.imprint(input);
        article.sort();
        article.assemble();
        if (teachable) {
            article.select();
        }
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
        Optional<Integer> headline = taught().or(head::headline);
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
        settle();
        end = sorting.size();
        while (end > 0 && !(sorting.isInside(end - 1) && sorting.block(end - 1).prose() > 0)) {
            end--;
        }
    }

    /** Takes over what the outlet's rule says; answers the headline's block, where the rule names it. */
    private Optional<Integer> taught() {
        Optional<Integer> headline = Optional.empty();
        for (int i = 0; i < sorting.size() && !taught.isEmpty(); i++) {
            Optional<Role> role = taught.part(sorting.block(i)).flatMap(PageArticle::role);
            if (role.isEmpty()) {
                continue;
            }
            sorting.include(i);
            sorting.assign(i, role.get() == Role.HEADLINE && headline.isPresent() ? Role.OPEN : role.get());
            headline = headline.isEmpty() && role.get() == Role.HEADLINE ? Optional.of(i) : headline;
        }
        return headline;
    }

    /** Empty for what the article is not made of. */
    private static Optional<Role> role(OutletRule.Part part) {
        return switch (part) {
            case HEADLINE -> Optional.of(Role.HEADLINE);
            case DECK -> Optional.of(Role.DECK);
            case BYLINE -> Optional.of(Role.BYLINE);
            case PUBLISHED -> Optional.of(Role.PUBLISHED);
            case BODY, CAPTION -> Optional.of(Role.OPEN);
            case ARTICLE, DROP -> Optional.empty();
        };
    }

    /** What a person taught is sure; and its text is body, whatever stands around it. */
    private void settle() {
        for (int i = 0; i < sorting.size() && !taught.isEmpty(); i++) {
            Optional<OutletRule.Part> part = taught.part(sorting.block(i));
            if (part.filter(p -> p == OutletRule.Part.BODY).isPresent()) {
                sorting.assign(i, Role.OPEN);
                assembly.sure("body", Confidence.HIGH);
            }
        }
    }

    private void select() {
        Taught.Selectors selectors = new Taught.Selectors();
        assembly.outcomes((place, outcome) -> selectors.note(sorting.block(place), outcome));
        assembly.select(place -> selectors.of(sorting.block(place)));
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
            assembly.at(i);
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
        if (blocks.stream().allMatch(b -> b.linkShare() > LINKED && !b.credit()) && taught.isEmpty()) {
            // A picture and words that lead elsewhere are a teaser.
            assembly.drop(Reason.RELATED, text);
            return;
        }
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
