package org.framescope.train.extraction;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.framescope.engine.extract.Extraction;
import org.framescope.engine.extract.Extractor;
import org.framescope.engine.extract.Kept;
import org.framescope.train.Evaluation;
import org.jsoup.Jsoup;

/**
 * Body extraction on the article extraction benchmark, in the benchmark's own metric. Pages with an even place in the
 * order of ids were looked at while the rules were made; the others were not.
 */
public final class ExtractionEvaluation implements Evaluation {

    @Override
    public String target() {
        return "extraction";
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        List<BenchmarkPage> pages = BenchmarkPage.read(data);
        List<Overlap> ours = new ArrayList<>();
        List<Overlap> everything = new ArrayList<>();
        for (BenchmarkPage page : pages) {
            String found = running(Extractor.extract(page.page()));
            String all = Jsoup.parse(page.page().text()).body().wholeText();
            ours.add(Overlap.of(page.body(), found));
            everything.add(Overlap.of(page.body(), all));
        }
        out.println("article-extraction-benchmark: body, runs of four words, mean over pages");
        out.println("set                  pages  precision  recall  F1     95 % interval of F1");
        row(out, "not looked at", half(ours, 1));
        row(out, "looked at", half(ours, 0));
        row(out, "all pages", ours);
        row(out, "floor: all text", everything);
        captions(PastedCaptions.count(data), out);
    }

    private static void captions(List<PastedCaptions.Count> halves, PrintWriter out) {
        out.println();
        out.println("article-bias-prediction as pasted text: captions taken out of the body");
        out.println("set                  articles  listed  found  recall  taken in all");
        captions(out, "not looked at", halves.get(1));
        captions(out, "looked at", halves.get(0));
    }

    private static void captions(PrintWriter out, String name, PastedCaptions.Count count) {
        out.println(String.format(
                Locale.ROOT,
                "%-20s %8d  %6d  %5d  %.3f   %12d",
                name,
                count.articles(),
                count.listed(),
                count.found(),
                count.recall(),
                count.taken()));
    }

    /** Dateline, body and embedded posts as on the page: the benchmark marks all as body, the article keeps them apart. */
    static String running(Extraction extraction) {
        return extraction.kept().stream()
                .filter(k -> k.field().equals("body")
                        || k.field().equals("dateline")
                        || k.field().startsWith("embeds"))
                .map(Kept::text)
                .collect(Collectors.joining("\n"));
    }

    private static List<Overlap> half(List<Overlap> pages, int remainder) {
        List<Overlap> half = new ArrayList<>();
        for (int i = remainder; i < pages.size(); i += 2) {
            half.add(pages.get(i));
        }
        return half;
    }

    private static void row(PrintWriter out, String name, List<Overlap> pages) {
        Figures figures = Figures.of(pages);
        List<Double> interval = Figures.interval(pages);
        out.println(String.format(
                Locale.ROOT,
                "%-20s %5d  %.3f      %.3f   %.3f  %.3f to %.3f",
                name,
                pages.size(),
                figures.precision(),
                figures.recall(),
                figures.f1(),
                interval.get(0),
                interval.get(1)));
    }
}
