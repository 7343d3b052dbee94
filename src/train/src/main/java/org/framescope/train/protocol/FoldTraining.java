package org.framescope.train.protocol;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.framescope.train.Training;
import org.framescope.train.corpus.Babe;
import org.framescope.train.corpus.CheckThat;

/** {@code framescope train folds}: deals the corpora into folds again, as the committed files have them. */
public final class FoldTraining implements Training {

    private static final long SEED = 20261122;

    @Override
    public String target() {
        return "folds";
    }

    @Override
    public void run(Path data, Path out, PrintWriter log) throws IOException {
        List<Babe.Item> babe = Babe.read(data);
        List<String> texts = babe.stream().map(Babe.Item::text).toList();
        List<String> links = babe.stream().map(Babe.Item::link).toList();
        List<String> outlets = babe.stream().map(Babe.Item::outlet).toList();
        List<String> opinions = CheckThat.readUnquoted(data, "train").stream()
                .map(CheckThat.Item::text)
                .toList();
        Folds byLink = FoldMaker.grouped(texts, links, 5, SEED);
        Folds byOutlet = FoldMaker.whole(texts, outlets, 4);
        Folds random = FoldMaker.grouped(texts, Collections.nCopies(texts.size(), ""), 5, SEED);
        Folds free = FoldMaker.grouped(opinions, Collections.nCopies(opinions.size(), ""), 5, SEED);
        write(out, Folds.BABE_BY_LINK, byLink, "BABE, pages together", log);
        write(out, Folds.BABE_BY_OUTLET, byOutlet, "BABE, outlets together", log);
        write(out, Folds.BABE_RANDOM, random, "BABE, at random, near-duplicates together", log);
        write(out, Folds.CHECKTHAT, free, "CheckThat! train", log);
        log.println("near-duplicates across folds: " + across(byLink, texts) + " by link, " + across(byOutlet, texts)
                + " by outlet (left out where the other is reported on), " + across(random, texts) + " at random, "
                + across(free, opinions) + " of CheckThat!");
    }

    private static long across(Folds folds, List<String> texts) {
        return NearDuplicates.of(texts).stream()
                .filter(pair -> folds.of(texts.get(pair.first())) != folds.of(texts.get(pair.second())))
                .count();
    }

    private static void write(Path out, String name, Folds folds, String title, PrintWriter log) throws IOException {
        byte[] file = folds.file(title).getBytes(StandardCharsets.UTF_8);
        Files.write(out.resolve(name), file);
        log.println(name + " " + HexFormat.of().formatHex(TextKey.sha256(file)));
    }
}
