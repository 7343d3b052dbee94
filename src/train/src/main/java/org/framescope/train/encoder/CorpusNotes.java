package org.framescope.train.encoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.framescope.engine.model.Manifest.Corpus;
import org.framescope.engine.model.Manifest.Permission;
import org.framescope.engine.model.Manifest.Role;
import org.framescope.train.corpus.Basil;
import org.framescope.train.corpus.CorpusHash;

/** What a bundle says about the corpora behind it: rows used, hash of the files, licence as found, use. */
public final class CorpusNotes {

    private CorpusNotes() {}

    static List<Corpus> of(Path data, SentenceCorpora corpora) throws IOException {
        return List.of(
                new Corpus(
                        "anno-lexical",
                        "MIT",
                        Permission.ANY_USE,
                        Role.LEARNT,
                        corpora.silver().size(),
                        CorpusHash.of(
                                data,
                                "anno-lexical/train.jsonl.gz",
                                "anno-lexical/dev.jsonl.gz",
                                "anno-lexical/test.jsonl.gz"),
                        "learnt from first, without the outlets of BABE"),
                babe(data, corpora.babe().size()),
                new Corpus(
                        "CheckThat! 2025 task 1 English, train",
                        "CC BY 4.0",
                        Permission.ANY_USE,
                        Role.LEARNT,
                        corpora.opinions().size(),
                        CorpusHash.of(data, "checkthat-subjectivity-en/train_en.tsv"),
                        "learnt from"),
                new Corpus(
                        "CheckThat! 2025 task 1 English, dev",
                        "CC BY 4.0",
                        Permission.ANY_USE,
                        Role.MEASURED,
                        corpora.unseenOpinions().size(),
                        CorpusHash.of(data, "checkthat-subjectivity-en/dev_en.tsv"),
                        "measured on, never learnt from"),
                new Corpus(
                        "BASIL",
                        "none stated",
                        Permission.RESTRICTED,
                        Role.MEASURED,
                        Basil.read(data).size(),
                        CorpusHash.of(data, CorpusHash.files(data, "basil/annotations")),
                        "measured on, never learnt from"));
    }

    /** BABE, by whatever model learnt from it fold by fold. */
    public static Corpus babe(Path data, int rows) throws IOException {
        return new Corpus(
                "BABE",
                "repository AGPL-3.0; its authors' own models CC BY-NC 4.0",
                Permission.RESTRICTED,
                Role.LEARNT,
                rows,
                CorpusHash.of(data, "babe/final_labels_SG2.csv", "babe/raw_labels_SG2.csv"),
                "learnt from, and measured on fold by fold");
    }
}
