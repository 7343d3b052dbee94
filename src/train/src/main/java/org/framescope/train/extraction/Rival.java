package org.framescope.train.extraction;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/**
 * Another extractor, as it comes.
 *
 * @param body the body's text that it finds in a page's source
 */
record Rival(String name, Function<String, String> body) {

    /** All text of the page, and the two families of extractors that there are as Java libraries. */
    static final List<Rival> ALL = List.of(
            new Rival("all-text", html -> Jsoup.parse(html).body().wholeText()),
            new Rival("boilerpipe", Rival::boilerpipe),
            new Rival("readability4j", Rival::readability));

    /** The original algorithm of text and link density (Kohlschütter et al., 2010), its extractor for articles. */
    private static String boilerpipe(String html) {
        try {
            return ArticleExtractor.INSTANCE.getText(html);
        } catch (BoilerpipeProcessingException failed) {
            return "";
        }
    }

    /** A port of Mozilla's Readability, as browsers' reading views use it. */
    private static String readability(String html) {
        return Optional.ofNullable(
                        new Readability4J("https://page.example/", html).parse().getContent())
                .map(content -> Jsoup.parse(content).text())
                .orElse("");
    }
}
