package org.framescope.train.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.framescope.engine.model.SentenceEncoder;
import org.junit.jupiter.api.Test;

class EncoderTest {

    private static final List<Head> HEADS = List.of(Head.BIAS, Head.SUBJECTIVITY);
    private static final Encoder ENCODER = Tiny.encoder();
    private static final Head CUE = new Head("cue", Head.Level.TOKEN);

    @Test
    void exportedGraphGivesTheLogitsOfTheTrainedOne() throws IOException {
        List<TokenizedSentence> sentences = Tiny.sentences(12);
        Map<Head, double[]> trained = new EncoderGraph(ENCODER, HEADS).logits(sentences);
        double[][] exported = exported(OnnxExport.singlePrecision(ENCODER, HEADS), sentences);
        for (int i = 0; i < sentences.size(); i++) {
            assertEquals(trained.get(Head.BIAS)[i], exported[i][0], 1e-5);
            assertEquals(trained.get(Head.SUBJECTIVITY)[i], exported[i][1], 1e-5);
        }
    }

    @Test
    void eightBitsStayCloseToSinglePrecision() throws IOException {
        List<TokenizedSentence> sentences = Tiny.sentences(12);
        double[][] single = exported(OnnxExport.singlePrecision(ENCODER, HEADS), sentences);
        double[][] eight = exported(OnnxExport.eightBits(ENCODER, HEADS, Set.of(Names.narrow(1))), sentences);
        for (int i = 0; i < sentences.size(); i++) {
            assertEquals(single[i][0], eight[i][0], 0.03);
            assertEquals(single[i][1], eight[i][1], 0.03);
        }
    }

    @Test
    void lowestLayersAloneAreAnEncoderOfTheirOwn() throws IOException {
        List<TokenizedSentence> sentences = Tiny.sentences(3);
        Encoder lowest = ENCODER.lowest(1);
        assertTrue(lowest.weights().names().stream().noneMatch(name -> Names.layerOf(name) > 0));
        double[] trained = new EncoderGraph(lowest, HEADS).logits(sentences).get(Head.BIAS);
        double[][] exported = exported(OnnxExport.singlePrecision(lowest, HEADS), sentences);
        double[] whole = new EncoderGraph(ENCODER, HEADS).logits(sentences).get(Head.BIAS);
        for (int i = 0; i < sentences.size(); i++) {
            assertEquals(trained[i], exported[i][0], 1e-5);
            assertNotEquals(whole[i], trained[i], 1e-5);
        }
        int tooMany = ENCODER.shape().layers() + 1;
        assertThrows(IllegalArgumentException.class, () -> ENCODER.lowest(tooMany));
    }

    @Test
    void sentencePaddedBesideALongerOneKeepsItsLogit() {
        List<TokenizedSentence> sentences = Tiny.sentences(6);
        EncoderGraph graph = new EncoderGraph(ENCODER, HEADS);
        double[] together = graph.logits(sentences).get(Head.BIAS);
        for (int i = 0; i < sentences.size(); i++) {
            double alone = graph.logits(List.of(sentences.get(i))).get(Head.BIAS)[0];
            assertEquals(together[i], alone, 1e-5);
        }
    }

    @Test
    void layersAboveFrozenOnesGiveTheLogitsOfTheWhole() {
        List<TokenizedSentence> sentences = Tiny.sentences(6);
        double[] whole = new EncoderGraph(ENCODER, HEADS).logits(sentences).get(Head.BIAS);
        TokenVectors frozen = FrozenLayers.of(ENCODER, 1);
        EncoderGraph above = new EncoderGraph(ENCODER, HEADS, frozen);
        assertArrayEquals(whole, above.logits(sentences).get(Head.BIAS), 1e-5);
        assertArrayEquals(whole, above.logits(sentences).get(Head.BIAS), 1e-5, "from what was kept");
    }

    @Test
    void gradientAgreesWithSmallStepsInEachPartOfTheEncoder() {
        Lesson lesson = new Lesson(Tiny.examples(4), 9);
        EncoderGraph graph = new EncoderGraph(ENCODER, HEADS);
        for (String name : List.of(
                Names.query(0) + Names.WEIGHT,
                Names.key(1) + Names.BIAS,
                Names.narrow(0) + Names.WEIGHT,
                Names.EMBEDDING_NORM + Names.WEIGHT,
                Names.head("subjectivity") + Names.WEIGHT)) {
            float[] values = ENCODER.weights().get(name).values();
            int at = values.length / 2;
            float gradient = graph.gradients(lesson).of(name)[at];
            double rise = lossAt(graph, lesson, name, at, 0.01f) - lossAt(graph, lesson, name, at, -0.01f);
            graph.set(name, values);
            assertEquals(rise / 0.02, gradient, 2e-3, name);
        }
    }

    @Test
    void tokenLevelHeadAnswersForEachPieceAsItsExportDoes() throws Exception {
        Encoder encoder = ENCODER.withHead(CUE, 7);
        List<TokenizedSentence> sentences = Tiny.sentences(1);
        double[] trained =
                new EncoderGraph(encoder, List.of(CUE)).logits(sentences).get(CUE);
        byte[] graph = OnnxExport.singlePrecision(encoder, List.of(Head.BIAS, CUE));
        long[] pieces = new long[sentences.get(0).length()];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = sentences.get(0).piece(i);
        }
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession session = environment.createSession(graph);
                OnnxTensor input = OnnxTensor.createTensor(environment, pieces);
                OrtSession.Result result = session.run(Map.of("input_ids", input))) {
            float[][] exported = (float[][]) result.get("cue").orElseThrow().getValue();
            assertEquals(pieces.length, exported.length);
            for (int i = 0; i < trained.length; i++) {
                assertEquals(trained[i], exported[i / Tags.COUNT][i % Tags.COUNT], 1e-5);
            }
        }
    }

    private static double lossAt(EncoderGraph graph, Lesson lesson, String name, int at, float step) {
        float[] moved = ENCODER.weights().get(name).values().clone();
        moved[at] += step;
        graph.set(name, moved);
        return graph.gradients(lesson).loss();
    }

    private static double[][] exported(byte[] onnx, List<TokenizedSentence> sentences) throws IOException {
        double[][] logits = new double[sentences.size()][];
        try (SentenceEncoder session = SentenceEncoder.open(onnx, List.of("bias", "subjectivity"))) {
            for (int i = 0; i < logits.length; i++) {
                Map<String, Double> own = session.logits(pieces(sentences.get(i)));
                logits[i] = new double[] {own.get("bias"), own.get("subjectivity")};
            }
        }
        return logits;
    }

    private static long[] pieces(TokenizedSentence sentence) {
        long[] pieces = new long[sentence.length()];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = sentence.piece(i);
        }
        return pieces;
    }
}
