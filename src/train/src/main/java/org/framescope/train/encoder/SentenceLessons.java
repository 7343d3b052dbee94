package org.framescope.train.encoder;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.framescope.engine.model.WordPieceTokenizer;
import org.framescope.train.corpus.Babe;
import org.framescope.train.corpus.CheckThat;
import org.framescope.train.corpus.SilverSentence;

/** Turns the sentences of the corpora into lessons for the heads. */
final class SentenceLessons {

    private final WordPieceTokenizer tokenizer;

    SentenceLessons(WordPieceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    TokenizedSentence tokenized(String text) {
        long[] pieces = tokenizer.pieces(text);
        int[] narrow = new int[pieces.length];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = Math.toIntExact(pieces[i]);
        }
        return new TokenizedSentence(narrow);
    }

    List<TrainingSentence> silver(List<SilverSentence> sentences) {
        return sentences.stream()
                .map(own -> lesson(own.text(), Head.BIAS, own.biased()))
                .toList();
    }

    List<TrainingSentence> bias(List<Babe.Item> sentences, Balance balance) {
        ToDoubleFunction<Babe.Item> weight = balance.over(sentences);
        return sentences.stream()
                .map(own -> new TrainingSentence(
                        tokenized(own.text()),
                        Map.of(Head.BIAS, own.biased() ? 1.0 : 0.0),
                        Map.of(),
                        weight.applyAsDouble(own)))
                .toList();
    }

    List<TrainingSentence> subjectivity(List<CheckThat.Item> sentences) {
        return sentences.stream()
                .map(own -> lesson(own.text(), Head.SUBJECTIVITY, own.subjective()))
                .toList();
    }

    private TrainingSentence lesson(String text, Head head, boolean answer) {
        return new TrainingSentence(tokenized(text), Map.of(head, answer ? 1.0 : 0.0));
    }
}
