package org.framescope.train.encoder;

import java.io.IOException;
import java.util.List;

/** One run of fine-tuning: the weights of its encoder learn in place, batch after batch; it can stop and go on. */
final class FineTuning {

    private static final double LONGEST_GRADIENT = 1;

    private final Recipe recipe;
    private final List<TrainingSentence> sentences;
    private final Weights weights;
    private final EncoderGraph graph;
    private final Schedule schedule;
    private final AdamW optimizer;

    FineTuning(Recipe recipe, List<TrainingSentence> sentences, TrainingState state, TokenVectors below) {
        this.recipe = recipe;
        this.sentences = List.copyOf(sentences);
        this.weights = state.encoder().weights();
        this.graph = new EncoderGraph(state.encoder(), recipe.heads(), below);
        this.schedule = new Schedule(recipe, perEpoch() * recipe.epochs());
        this.optimizer = state.optimizer();
    }

    private int perEpoch() {
        return Batches.shuffled(sentences, recipe.seed(), 0).size();
    }

    /** Learns from where the state stands to the end of the last epoch. */
    void run(Progress progress) throws IOException {
        int perEpoch = schedule.steps() / recipe.epochs();
        for (int epoch = optimizer.steps() / perEpoch; epoch < recipe.epochs(); epoch++) {
            List<List<TrainingSentence>> batches = Batches.shuffled(sentences, recipe.seed(), epoch);
            for (int at = optimizer.steps() % perEpoch; at < perEpoch; at++) {
                int step = epoch * perEpoch + at;
                double loss = learn(new Lesson(batches.get(at), recipe.seed() * 1_000_003 + step), step);
                progress.stepped(new Progress.Step(epoch, recipe.epochs(), at, perEpoch, loss));
            }
        }
    }

    private double learn(Lesson lesson, int step) {
        Gradients gradients = graph.gradients(lesson);
        gradients.clip(LONGEST_GRADIENT);
        optimizer.next();
        // SameDiff's arrays lie outside the heap and are freed only when their handles are collected; with a collection
        // every step the next one reuses their pages, which the system would else have to hand out anew.
        System.gc();
        for (String name : EncoderGraph.beyondTables(weights)) {
            float[] gradient = gradients.of(name);
            if (gradient != null) {
                optimizer.update(name, weights.get(name), gradient, schedule.rate(name, step));
                graph.set(name, weights.get(name).values());
            }
        }
        return gradients.loss();
    }
}
