package org.framescope.train.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FineTuningTest {

    private static final String WATCHED = Names.query(0) + Names.WEIGHT;

    private static final TokenVectors WORDS = new Embedding(Tiny.encoder().weights());

    @TempDir
    private Path folder;

    private static Recipe recipe(int epochs) {
        return new Recipe(5e-3, Map.of(Head.BIAS, 4.0, Head.SUBJECTIVITY, 4.0), epochs, 4);
    }

    @Test
    void lossFallsAndTheStartingEncoderStaysAsItWas() throws IOException {
        Encoder start = Tiny.encoder();
        float before = start.weights().get(WATCHED).values()[0];
        List<Double> losses = new ArrayList<>();
        new FineTuning(recipe(20), Tiny.examples(32), TrainingState.begin(start), WORDS)
                .run(step -> losses.add(step.loss()));
        assertEquals(20, losses.size());
        assertTrue(losses.get(19) < 0.75 * losses.get(0), losses.toString());
        assertEquals(before, start.weights().get(WATCHED).values()[0]);
    }

    @Test
    void sentenceAndTokenLevelHeadsLearnTogether() throws IOException {
        Head cue = new Head("cue", Head.Level.TOKEN);
        List<TrainingSentence> examples = Tiny.examples(32).stream()
                .map(own -> new TrainingSentence(own.sentence(), own.answers(), Map.of(cue, evenOnes(own)), 1))
                .toList();
        Recipe both = new Recipe(5e-3, Map.of(Head.BIAS, 4.0, cue, 4.0), 20, 4);
        TrainingState state = TrainingState.begin(Tiny.encoder().withHead(cue, 1));
        List<Double> losses = new ArrayList<>();
        new FineTuning(both, examples, state, WORDS).run(step -> losses.add(step.loss()));
        assertTrue(losses.get(19) < 0.7 * losses.get(0), losses.toString());
    }

    /** A span begins at every even piece; the first piece is not asked about. */
    private static Tags evenOnes(TrainingSentence own) {
        return new Tags(IntStream.range(0, own.sentence().length())
                .map(i -> i == 0 ? Tags.NONE : own.sentence().piece(i) % 2 == 0 ? Tags.BEGIN : Tags.OUTSIDE)
                .toArray());
    }

    @Test
    void frozenLayersStayAndThoseAboveLearn() throws IOException {
        Encoder start = Tiny.encoder();
        TrainingState state = TrainingState.begin(start);
        new FineTuning(recipe(1), Tiny.examples(32), state, FrozenLayers.of(start, 1)).run(step -> {});
        Weights learnt = state.encoder().weights();
        String above = Names.query(1) + Names.WEIGHT;
        assertArrayEquals(
                start.weights().get(WATCHED).values(), learnt.get(WATCHED).values());
        assertFalse(Arrays.equals(
                start.weights().get(above).values(), learnt.get(above).values()));
    }

    @Test
    void runThatWasStoppedEndsWhereAnUnbrokenOneEnds() throws IOException {
        List<TrainingSentence> examples = Tiny.examples(70);
        TrainingState unbroken = TrainingState.begin(Tiny.encoder());
        new FineTuning(recipe(2), examples, unbroken, WORDS).run(step -> {});

        Checkpoint checkpoint = new Checkpoint(folder.resolve("run.checkpoint"));
        TrainingState state = TrainingState.begin(Tiny.encoder());
        FineTuning stopped = new FineTuning(recipe(2), examples, state, WORDS);
        assertThrows(
                IOException.class,
                () -> stopped.run(step -> {
                    if (step.done() == 4) {
                        checkpoint.write(state);
                        throw new IOException("the power went out");
                    }
                }));
        TrainingState resumed = checkpoint.read(Tiny.encoder());
        new FineTuning(recipe(2), examples, resumed, WORDS).run(step -> {});

        assertArrayEquals(
                unbroken.encoder().weights().get(WATCHED).values(),
                resumed.encoder().weights().get(WATCHED).values());
    }

    @Test
    void finishedRunIsNotRunAgain() throws IOException {
        StringWriter log = new StringWriter();
        TrainingRun runs = new TrainingRun(folder, WORDS, new PrintWriter(log));
        Encoder first = runs.finish("tiny", Tiny.encoder(), recipe(1), Tiny.examples(32));
        Encoder second = runs.finish("tiny", Tiny.encoder(), recipe(1), Tiny.examples(32));
        assertArrayEquals(
                first.weights().get(WATCHED).values(),
                second.weights().get(WATCHED).values());
        assertEquals(
                "tiny: finished before", log.toString().strip().lines().toList().get(1));
    }

    @Test
    void rateRisesOverTheFirstTenthAndFallsToTheEnd() {
        Schedule schedule = new Schedule(recipe(1), 100);
        assertTrue(schedule.rate(WATCHED, 0) < schedule.rate(WATCHED, 9));
        assertEquals(5e-3, schedule.rate(WATCHED, 10), 1e-9);
        assertTrue(schedule.rate(WATCHED, 99) < 1e-4);
        assertEquals(4, schedule.rate("head.bias.weight", 50) / schedule.rate(WATCHED, 50), 1e-9);
    }

    @Test
    void epochShowsEverySentenceOnceInBatchesOfSimilarLength() {
        List<TrainingSentence> examples = Tiny.examples(200);
        List<List<TrainingSentence>> batches = Batches.shuffled(examples, 1, 0);
        assertEquals(counted(examples.stream()), counted(batches.stream().flatMap(List::stream)));
        assertFalse(batches.equals(Batches.shuffled(examples, 1, 1)));
        assertEquals(batches, Batches.shuffled(examples, 1, 0));
        for (List<TrainingSentence> batch : batches) {
            int shortest = batch.get(0).sentence().length();
            int longest = batch.get(batch.size() - 1).sentence().length();
            assertTrue(longest - shortest <= 6, shortest + " to " + longest);
        }
    }

    private static Map<TrainingSentence, Long> counted(Stream<TrainingSentence> sentences) {
        return sentences.collect(Collectors.groupingBy(own -> own, Collectors.counting()));
    }
}
