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
import org.framescope.train.TabledEvaluation;
import org.framescope.train.protocol.FigureRow;

/**
 * {@code framescope evaluate extraction}: the body on the article extraction benchmark, in the benchmark's own metric and
 * beside other extractors; captions and headlines on pages of our own; captions in pasted articles. Pages with an even
 * place in the order of ids were looked at while the rules were made; the others were not.
 */
public final class ExtractionEvaluation implements TabledEvaluation {

    private static final String BENCHMARK = "article-extraction-benchmark";
    private static final String OURS = "rules";

    @Override
    public String target() {
        return "extraction";
    }

    @Override
    public List<FigureRow> measure(Path data, PrintWriter out) throws IOException {
        List<FigureRow> rows = new ArrayList<>(bodies(BenchmarkPage.read(data), out));
        rows.addAll(captionPages(out));
        pasted(PastedCaptions.count(data), out);
        return rows;
    }

    private static List<FigureRow> bodies(List<BenchmarkPage> pages, PrintWriter out) {
        out.println(BENCHMARK + ": body, runs of four words, mean over pages");
        out.println("extractor      set             pages  precision  recall  F1     95 % interval of F1");
        List<FigureRow> rows = new ArrayList<>(halves(
                OURS,
                pages.stream()
                        .map(p -> Overlap.of(p.body(), running(Extractor.extract(p.page()))))
                        .toList(),
                out));
        for (Rival rival : Rival.ALL) {
            rows.addAll(halves(
                    rival.name(),
                    pages.stream()
                            .map(p -> Overlap.of(
                                    p.body(), rival.body().apply(p.page().text())))
                            .toList(),
                    out));
        }
        return rows;
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

    private static List<FigureRow> halves(String system, List<Overlap> pages, PrintWriter out) {
        List<FigureRow> rows = new ArrayList<>();
        rows.add(row(system, "not-looked-at", half(pages, 1), out));
        rows.add(row(system, "looked-at", half(pages, 0), out));
        rows.add(row(system, "all", pages, out));
        return rows;
    }

    private static List<Overlap> half(List<Overlap> pages, int remainder) {
        List<Overlap> half = new ArrayList<>();
        for (int i = remainder; i < pages.size(); i += 2) {
            half.add(pages.get(i));
        }
        return half;
    }

    private static FigureRow row(String system, String set, List<Overlap> pages, PrintWriter out) {
        Figures figures = Figures.of(pages);
        List<Double> interval = Figures.interval(pages);
        out.println(String.format(
                Locale.ROOT,
                "%-14s %-15s %5d  %.3f      %.3f   %.3f  %.3f to %.3f",
                system,
                set,
                pages.size(),
                figures.precision(),
                figures.recall(),
                figures.f1(),
                interval.get(0),
                interval.get(1)));
        out.flush();
        return new FigureRow(BENCHMARK + "." + set, system, "body.f1", figures.f1(), interval, pages.size());
    }

    private static List<FigureRow> captionPages(PrintWriter out) {
        List<CaptionPages.Count> halves = CaptionPages.halves();
        out.println();
        out.println("pages of our own in 32 kinds of markup: captions word for word, headlines letter for letter");
        out.println("kinds               pages  captions  taken  right  credits  recall  precision  headline");
        List<FigureRow> rows = new ArrayList<>();
        rows.addAll(captionPages("looked-at-first", halves.get(0), out));
        rows.addAll(captionPages("looked-at-second", halves.get(1), out));
        rows.addAll(captionPages("all", halves.get(0).plus(halves.get(1)), out));
        return rows;
    }

    private static List<FigureRow> captionPages(String set, CaptionPages.Count count, PrintWriter out) {
        out.println(String.format(
                Locale.ROOT,
                "%-19s %5d  %8d  %5d  %5d  %7d  %.3f   %.3f      %.3f",
                set,
                count.pages(),
                count.listed(),
                count.taken(),
                count.right(),
                count.credits(),
                count.recall(),
                count.precision(),
                count.headline()));
        String protocol = "caption-pages." + set;
        return List.of(
                figure(protocol, "caption.recall", count.right(), count.listed()),
                figure(protocol, "caption.precision", count.right(), count.taken()),
                figure(protocol, "headline.exact", count.headlines(), count.pages()));
    }

    private static FigureRow figure(String protocol, String name, int right, int of) {
        return new FigureRow(protocol, OURS, name, (double) right / of, Share.interval(right, of), of);
    }

    private static void pasted(List<PastedCaptions.Count> halves, PrintWriter out) {
        out.println();
        out.println("article-bias-prediction as pasted text: captions taken out of the body");
        out.println("set                  articles  listed  found  recall  taken in all");
        pasted(out, "not looked at", halves.get(1));
        pasted(out, "looked at", halves.get(0));
    }

    private static void pasted(PrintWriter out, String name, PastedCaptions.Count count) {
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
}
