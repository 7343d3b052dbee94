package org.framescope.engine.bench;

import java.util.concurrent.TimeUnit;
import org.framescope.engine.extract.Extraction;
import org.framescope.engine.extract.Extractor;
import org.framescope.engine.extract.Input;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a page of 200 kB takes, whose source is two fifths text, as newsrooms' pages are. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(2)
public class ExtractionBench {

    private final Input page = Input.html(source(200_000));

    /** A page of about this many characters: metadata, navigation, article with pictures, related stories, footer. */
    public static String source(int size) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=en><head><title>Norham closes ferry"
                + " landing</title><script"
                + " type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Norham closes ferry"
                + " landing\"}</script></head><body><nav><ul>");
        for (int i = 0; i < 80; i++) {
            page.append("<li class=\"nav-item nav-item-")
                    .append(i)
                    .append("\"><a href=\"/section/")
                    .append(i)
                    .append("\">Section</a></li>");
        }
        page.append("</ul></nav><main><article><h1>Norham closes ferry landing</h1><div class=\"story-body\">");
        for (int i = 0; page.length() < size * 3 / 5; i++) {
            page.append("<p class=\"story-paragraph\" data-position=\"")
                    .append(i)
                    .append("\">The council of Norham voted on")
                    .append(" Tuesday to close the old ferry landing, <a href=\"/tag/")
                    .append(i)
                    .append("\">ending two years</a> of")
                    .append(" dispute over its repair, in vote number ")
                    .append(i)
                    .append(".</p>");
            if (i % 20 == 0) {
                page.append("<figure><img src=\"")
                        .append(i)
                        .append(".jpg\"><figcaption>The landing at low tide, ")
                        .append(i)
                        .append(". <span class=\"credit\">Ruth Adler/AFP</span></figcaption></figure>");
            }
        }
        page.append("</div></article></main><aside class=\"related\">");
        for (int i = 0; page.length() < size; i++) {
            page.append("<div class=\"card card-")
                    .append(i)
                    .append("\"><a href=\"/story/")
                    .append(i)
                    .append("\"><img src=\"x.jpg\"><h3>Another story of the region</h3></a><p>In short.</p></div>");
        }
        return page.append("</aside><footer>Copyright</footer></body></html>").toString();
    }

    @Benchmark
    public Extraction pageOf200Kilobytes() {
        return Extractor.extract(page);
    }
}
