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
        this.schedule = new Schedule(recipe, steps(recipe, this.sentences));
        this.optimizer = state.optimizer();
    }

    /** Batches of the run: as many in each epoch as its order of sentences makes. */
    private static int steps(Recipe recipe, List<TrainingSentence> sentences) {
        int steps = 0;
        for (int epoch = 0; epoch < recipe.epochs(); epoch++) {
            steps += Batches.shuffled(sentences, recipe.seed(), epoch).size();
        }
        return steps;
    }

    /** Learns from where the state stands to the end of the last epoch. */
    void run(Progress progress) throws IOException {
        int step = 0;
        for (int epoch = 0; epoch < recipe.epochs(); epoch++) {
            List<List<TrainingSentence>> batches = Batches.shuffled(sentences, recipe.seed(), epoch);
            for (int at = 0; at < batches.size(); at++, step++) {
                if (step == optimizer.steps()) {
                    double loss = learn(new Lesson(batches.get(at), recipe.seed() * 1_000_003 + step), step);
                    progress.stepped(new Progress.Step(epoch, recipe.epochs(), at, batches.size(), loss));
                }
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
