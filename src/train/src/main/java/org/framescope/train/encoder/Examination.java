package org.framescope.train.encoder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.framescope.engine.model.SentenceEncoder;
import org.framescope.engine.model.WordPieceTokenizer;
import org.framescope.train.corpus.Babe;
import org.framescope.train.corpus.CheckThat;
import org.framescope.train.protocol.TextKey;

/** Asks an encoder about sentences that it has not learnt from, through the very graphs that would be served. */
final class Examination implements AutoCloseable {

    private final WordPieceTokenizer tokenizer;
    private final SentenceEncoder single;
    private final SentenceEncoder eight;

    Examination(Encoder encoder, SentencePlan plan, WordPieceTokenizer tokenizer) throws IOException {
        List<Head> heads = List.of(Head.BIAS, Head.SUBJECTIVITY);
        List<String> names = heads.stream().map(Head::name).toList();
        this.tokenizer = tokenizer;
        this.single = SentenceEncoder.open(OnnxExport.singlePrecision(encoder, heads), names);
        this.eight = SentenceEncoder.open(OnnxExport.eightBits(encoder, heads, plan.precise()), names);
    }

    List<Prediction> bias(List<Babe.Item> sentences) {
        List<Prediction> predictions = new ArrayList<>();
        sentences.forEach(own -> predictions.add(ask(Head.BIAS, own.text(), own.biased())));
        return predictions;
    }

    List<Prediction> subjectivity(List<CheckThat.Item> sentences) {
        List<Prediction> predictions = new ArrayList<>();
        sentences.forEach(own -> predictions.add(ask(Head.SUBJECTIVITY, own.text(), own.subjective())));
        return predictions;
    }

    private Prediction ask(Head head, String text, boolean truth) {
        long[] pieces = tokenizer.pieces(text);
        return new Prediction(
                head.name(),
                TextKey.of(text),
                truth,
                single.logits(pieces).get(head.name()),
                eight.logits(pieces).get(head.name()));
    }

    @Override
    public void close() {
        single.close();
        eight.close();
    }
}
