package org.framescope.train.corpus;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.article.Article;
import org.framescope.core.article.Imprint;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Articles that a panel of readers called hyperpartisan or not (SemEval-2019 task 4, by article; Kiesel et al., 2019). The
 * outlet is known from the address and goes no further than the folds: the {@link Article} does not hold it.
 */
public final class Hyperpartisan {

    /** The files that are read, from the folder of corpora. */
    public static final List<String> FILES = List.of(
            "hyperpartisan/articles-training-byarticle-20181122.xml",
            "hyperpartisan/ground-truth-training-byarticle-20181122.xml");

    /** One article. */
    public record Item(String id, String outlet, Article article, boolean hyperpartisan) {}

    private Hyperpartisan() {}

    /** All labelled articles in the order of the file. */
    public static List<Item> read(Path data) throws IOException {
        Map<String, Element> truths = new HashMap<>();
        for (Element truth : xml(data.resolve(FILES.get(1))).select("article")) {
            truths.put(truth.attr("id"), truth);
        }
        List<Item> items = new ArrayList<>();
        for (Element article : xml(data.resolve(FILES.get(0))).select("articles > article")) {
            Element truth = truths.get(article.attr("id"));
            if (truth != null) {
                items.add(new Item(
                        article.attr("id"),
                        host(truth.attr("url")),
                        article(article),
                        truth.attr("hyperpartisan").equals("true")));
            }
        }
        return items;
    }

    private static Document xml(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
    }

    /** Text outside paragraphs (credits, advertisements that the crawl took along) is left out where there are paragraphs. */
    private static Article article(Element element) {
        List<String> paragraphs = element.select("p").eachText();
        long words = paragraphs.stream().mapToLong(p -> p.split(" ").length).sum();
        String body = words >= 40 ? String.join("\n\n", paragraphs) : element.text();
        String title = element.attr("title").strip();
        return new Article(
                Imprint.NONE,
                title.isEmpty() ? Optional.empty() : Optional.of(title),
                Optional.empty(),
                body,
                List.of(),
                List.of(),
                Map.of());
    }

    /** The outlet's host without what stands for the network or the device. */
    private static String host(String url) {
        String host = Optional.ofNullable(URI.create(url.replace(" ", "%20").replaceAll("[|\\[\\]{}^`\"<>\\\\]", ""))
                        .getHost())
                .orElse(url)
                .toLowerCase(Locale.ROOT);
        return host.replaceFirst("^(www\\d?|m|mobile|amp|insider)\\.", "");
    }
}
