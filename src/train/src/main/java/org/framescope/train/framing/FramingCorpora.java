package org.framescope.train.framing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.framescope.engine.model.Manifest.Corpus;
import org.framescope.engine.model.Manifest.Permission;
import org.framescope.engine.model.Manifest.Role;
import org.framescope.train.corpus.CorpusHash;
import org.framescope.train.corpus.GunViolenceFrames;
import org.framescope.train.corpus.Hyperpartisan;
import org.framescope.train.corpus.NarrativeFrames;
import org.framescope.train.corpus.RatedOutlets;

/** What a framing bundle says about the corpora behind it. */
final class FramingCorpora {

    private FramingCorpora() {}

    static List<Corpus> of(Path data, FramingData read) throws IOException {
        return List.of(
                new Corpus(
                        "SemEval-2019 task 4, hyperpartisan by article",
                        "CC BY 4.0",
                        Permission.ANY_USE,
                        Role.LEARNT,
                        read.articles().size(),
                        CorpusHash.of(data, Hyperpartisan.FILES.toArray(String[]::new)),
                        "framing learnt from it, and is measured on it fold by fold"),
                new Corpus(
                        "Narrative Frames Corpus",
                        "MIT",
                        Permission.ANY_USE,
                        Role.LEARNT,
                        read.narratives().size(),
                        CorpusHash.of(data, NarrativeFrames.FILE),
                        "frames learnt from it, and are measured on it fold by fold"),
                new Corpus(
                        "Gun Violence Frame Corpus, English",
                        "none stated",
                        Permission.RESTRICTED,
                        Role.MEASURED,
                        read.headlines().size(),
                        CorpusHash.of(data, GunViolenceFrames.FILE),
                        "frames are measured on it, nothing learnt from it"),
                new Corpus(
                        "domain-quality-ratings",
                        "“feel free to reuse”",
                        Permission.ANY_USE,
                        Role.LEARNT,
                        read.outlets().size(),
                        CorpusHash.of(data, RatedOutlets.FILES.get(0)),
                        "outlets: its score is what is estimated"),
                new Corpus(
                        "Article-Bias-Prediction",
                        "Apache-2.0 repository, third-party news text",
                        Permission.RESTRICTED,
                        Role.LEARNT,
                        read.outlets().size() * RatedOutlet.ARTICLES,
                        CorpusHash.of(data, RatedOutlets.FILES.get(1)),
                        "outlets: the score is learnt from measures of these articles, and measured outlet by outlet"));
    }
}
