package org.framescope.train.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.core.article.Caption;
import org.framescope.engine.extract.Extractor;
import org.framescope.engine.extract.Input;

/**
 * Pages of our own writing in the markup of 32 kinds of sites, two of each, with invented stories: which captions belong
 * to the article, beside those of related stories, films and charts that do not. Kinds at even places were looked at
 * while the rules were made; the others were not.
 */
final class CaptionPages {

    /** Two rounds over all kinds. */
    private static final int KINDS = 32;

    private CaptionPages() {}

    /**
     * One page.
     *
     * @param kind place of its kind of markup, from 0
     */
    record Page(String file, int kind, String headline, List<Caption> captions, String source) {}

    /** What was found in some pages. */
    record Count(int pages, int listed, int taken, int right, int credits, int headlines) {

        static final Count NONE = new Count(0, 0, 0, 0, 0, 0);

        Count plus(Count o) {
            return new Count(
                    pages + o.pages,
                    listed + o.listed,
                    taken + o.taken,
                    right + o.right,
                    credits + o.credits,
                    headlines + o.headlines);
        }

        double recall() {
            return listed == 0 ? 0 : (double) right / listed;
        }

        double precision() {
            return taken == 0 ? 0 : (double) right / taken;
        }

        double headline() {
            return pages == 0 ? 0 : (double) headlines / pages;
        }
    }

    static List<Page> read() {
        List<Page> pages = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try {
            for (String line : text("pages.ndjson").lines().toList()) {
                JsonNode row = json.readTree(line);
                List<Caption> captions = new ArrayList<>();
                row.path("captions")
                        .forEach(c -> captions.add(new Caption(
                                c.path("text").asText(),
                                Optional.ofNullable(c.path("credit").textValue()),
                                Optional.empty())));
                String file = row.path("file").asText();
                pages.add(new Page(
                        file, pages.size() % KINDS, row.path("headline").asText(), captions, text(file)));
            }
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
        return pages;
    }

    private static String text(String file) throws IOException {
        try (InputStream in = CaptionPages.class.getResourceAsStream("pages/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A caption is right where its words are exactly those listed; the credit is counted apart. */
    static Count count(Page page) {
        Article article = Extractor.extract(Input.html(page.source())).article();
        List<Caption> open = new ArrayList<>(page.captions());
        int right = 0;
        int credits = 0;
        for (Caption taken : article.captions()) {
            Optional<Caption> match =
                    open.stream().filter(c -> c.text().equals(taken.text())).findFirst();
            if (match.isPresent()) {
                open.remove(match.get());
                right++;
                credits += match.get().credit().equals(taken.credit()) ? 1 : 0;
            }
        }
        boolean headline = article.headline().equals(Optional.of(page.headline()));
        return new Count(1, page.captions().size(), article.captions().size(), right, credits, headline ? 1 : 0);
    }

    /** The counts of the pages of kinds at even places, which were looked at, and of the others. */
    static List<Count> halves() {
        Count even = Count.NONE;
        Count odd = Count.NONE;
        for (Page page : read()) {
            even = page.kind() % 2 == 0 ? even.plus(count(page)) : even;
            odd = page.kind() % 2 == 0 ? odd : odd.plus(count(page));
        }
        return List.of(even, odd);
    }
}
