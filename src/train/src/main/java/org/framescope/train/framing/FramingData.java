package org.framescope.train.framing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.framescope.train.corpus.GunViolenceFrames;
import org.framescope.train.corpus.Hyperpartisan;
import org.framescope.train.corpus.NarrativeFrames;
import org.framescope.train.corpus.RatedOutlets;

/** All corpora behind a framing bundle, read by the installed models. */
record FramingData(
        RememberedReader reader,
        List<FramedArticle> articles,
        List<FrameText> narratives,
        List<FrameText> headlines,
        List<RatedOutlet> outlets) {

    static FramingData read(Path data, Path models, PrintWriter log) throws IOException {
        RememberedReader reader = RememberedReader.of(models);
        log.println("reading; what the models have read before is remembered");
        log.flush();
        return new FramingData(
                reader,
                articles(data, reader),
                narratives(data, reader),
                headlines(data, reader),
                outlets(data, reader));
    }

    static List<FramedArticle> articles(Path data, RememberedReader reader) throws IOException {
        return FramedArticle.read(Hyperpartisan.read(data), reader);
    }

    static List<FrameText> narratives(Path data, RememberedReader reader) throws IOException {
        return FrameText.narratives(NarrativeFrames.read(data), reader);
    }

    static List<FrameText> headlines(Path data, RememberedReader reader) throws IOException {
        return FrameText.headlines(GunViolenceFrames.read(data), reader);
    }

    static List<RatedOutlet> outlets(Path data, RememberedReader reader) throws IOException {
        return RatedOutlet.read(RatedOutlets.read(data, RatedOutlet.ARTICLES, RatedOutlet.ARTICLES), reader);
    }
}
