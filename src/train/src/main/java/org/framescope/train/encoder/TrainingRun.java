package org.framescope.train.encoder;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs of fine-tuning that keep checkpoints in a folder: a finished one is read again, a stopped one goes on, and one that
 * another process is at is waited for.
 */
public final class TrainingRun {

    private static final int STEPS_BETWEEN_CHECKPOINTS = 50;

    private final Path folder;
    private final TokenVectors below;
    private final PrintWriter out;

    /** @param below the vectors that all these runs learn on, of the encoders that they begin with */
    public TrainingRun(Path folder, TokenVectors below, PrintWriter out) {
        this.folder = folder;
        this.below = below;
        this.out = out;
    }

    /** The encoder that a run leads to, which begins at {@code start}. */
    public Encoder finish(String name, Encoder start, Recipe recipe, List<TrainingSentence> sentences)
            throws IOException {
        return new Claim(folder.resolve(name)).wait(() -> alone(name, start, recipe, sentences));
    }

    private Encoder alone(String name, Encoder start, Recipe recipe, List<TrainingSentence> sentences)
            throws IOException {
        Checkpoint finished = new Checkpoint(folder.resolve(name + ".finished"));
        if (finished.exists()) {
            out.println(name + ": finished before");
            return finished.read(start).encoder();
        }
        Checkpoint checkpoint = new Checkpoint(folder.resolve(name + ".checkpoint"));
        TrainingState state = checkpoint.exists() ? checkpoint.read(start) : TrainingState.begin(start);
        ProgressLine line = new ProgressLine(name, out, System::nanoTime);
        new FineTuning(recipe, sentences, state, below).run(step -> {
            line.stepped(step);
            if (step.done() % STEPS_BETWEEN_CHECKPOINTS == 0) {
                checkpoint.write(state);
            }
        });
        finished.write(state);
        checkpoint.delete();
        return state.encoder();
    }
}
