package org.framescope.train.encoder;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.framescope.engine.model.WordPieceTokenizer;
import org.framescope.train.Evaluation;

/**
 * {@code framescope evaluate encoder}: whether the encoder written by hand in SameDiff computes what the pretrained one
 * computes in ONNX Runtime.
 */
public final class EncoderAgreement implements Evaluation {

    private static final List<String> SENTENCES = List.of(
            "Yes.",
            "The council approved the budget on Tuesday by nine votes to four.",
            "“We will not be moved,” she said, as rain fell on the square and the crowd, wet and loud, sang on.");

    @Override
    public String target() {
        return "encoder";
    }

    @Override
    public void run(Path data, PrintWriter out) throws IOException {
        out.println("encoder | sentence | word pieces | largest difference of the pooled vector");
        for (Pretrained pretrained : Pretrained.values()) {
            EncoderGraph graph = new EncoderGraph(pretrained.read().withHead(Head.BIAS, 1), List.of(Head.BIAS));
            try (WordPieceTokenizer tokenizer = WordPieceTokenizer.read(pretrained.tokenizer(), SentencePlan.LONGEST);
                    FrozenEncoder original = FrozenEncoder.open(pretrained)) {
                SentenceLessons lessons = new SentenceLessons(tokenizer);
                for (int i = 0; i < SENTENCES.size(); i++) {
                    long[] pieces = tokenizer.pieces(SENTENCES.get(i));
                    double[] ours = graph.pooled(List.of(lessons.tokenized(SENTENCES.get(i))))[0];
                    double off = largestDifference(ours, original.mean(pieces));
                    out.printf(Locale.ROOT, "%s | %d | %d | %.1e%n", pretrained, i + 1, pieces.length, off);
                }
            }
        }
    }

    private static double largestDifference(double[] one, double[] other) {
        double largest = 0;
        for (int i = 0; i < one.length; i++) {
            largest = Math.max(largest, Math.abs(one[i] - other[i]));
        }
        return largest;
    }
}
