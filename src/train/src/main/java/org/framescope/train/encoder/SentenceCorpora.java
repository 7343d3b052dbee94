package org.framescope.train.encoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.framescope.train.corpus.AnnoLexical;
import org.framescope.train.corpus.Babe;
import org.framescope.train.corpus.CheckThat;
import org.framescope.train.corpus.SilverSentence;
import org.framescope.train.protocol.NearDuplicates;
import org.framescope.train.protocol.VoteShares;

/** All sentences that the sentence model learns from or is measured on, read once. */
record SentenceCorpora(
        List<SilverSentence> silver,
        List<Babe.Item> babe,
        VoteShares votes,
        List<CheckThat.Item> opinions,
        List<CheckThat.Item> unseenOpinions) {

    private static final long SEED = 1;

    SentenceCorpora {
        silver = List.copyOf(silver);
        babe = List.copyOf(babe);
        opinions = List.copyOf(opinions);
        unseenOpinions = List.copyOf(unseenOpinions);
    }

    /** @param mostSilver how many silver sentences to draw; none of them nearly repeats a sentence to report on */
    static SentenceCorpora read(Path data, int mostSilver) throws IOException {
        List<Babe.Item> babe = Babe.read(data);
        List<CheckThat.Item> unseen = CheckThat.readUnquoted(data, "dev");
        List<String> reported = Stream.concat(
                        babe.stream().map(Babe.Item::text), unseen.stream().map(CheckThat.Item::text))
                .toList();
        List<SilverSentence> silver = new ArrayList<>(AnnoLexical.readWithoutBabeOutlets(data));
        Collections.shuffle(silver, new Random(SEED));
        List<SilverSentence> drawn = NearDuplicates.apart(
                silver.subList(0, Math.min(mostSilver, silver.size())), SilverSentence::text, reported);
        List<CheckThat.Item> opinions = NearDuplicates.apart(
                CheckThat.readUnquoted(data, "train"),
                CheckThat.Item::text,
                unseen.stream().map(CheckThat.Item::text).toList());
        return new SentenceCorpora(drawn, babe, VoteShares.read(data), opinions, unseen);
    }
}
