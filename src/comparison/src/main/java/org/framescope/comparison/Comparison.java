package org.framescope.comparison;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.framescope.train.attribution.PolnearCorpus;
import org.framescope.train.attribution.PolnearText;
import org.framescope.train.protocol.FigureRow;

/** Every system on the same texts, one after the other. */
final class Comparison {

    /** Texts of the training part that each system reads before its clock starts, while Java compiles. */
    private static final int WARM_UP = 10;

    private final List<PolnearText> texts;
    private final int available;
    private final List<PolnearText> warmUp;

    /** @param most texts, taken evenly from all; the outlets stand one after the other. */
    Comparison(Path data, int most) throws IOException {
        List<PolnearText> dev = PolnearCorpus.read(data, "dev");
        this.texts = spread(dev, most);
        this.available = dev.size();
        this.warmUp = spread(PolnearCorpus.read(data, "train"), WARM_UP);
    }

    /** What was measured, and what must be known to read it. */
    record Result(List<String> notes, List<FigureRow> rows) {

        Result {
            notes = List.copyOf(notes);
            rows = List.copyOf(rows);
        }
    }

    static <T> List<T> spread(List<T> all, int most) {
        int size = Math.min(most, all.size());
        return IntStream.range(0, size)
                .mapToObj(i -> all.get(i * all.size() / size))
                .toList();
    }

    /** @param contestants CoreNLP among them, for it is what the others' speed is divided by */
    Result run(Set<Contestant> contestants, PrintWriter progress) throws IOException, InterruptedException {
        Map<Contestant, Transcript> transcripts = new EnumMap<>(Contestant.class);
        try (Desk desk = Desk.lay(bodies(warmUp), bodies(texts))) {
            for (Contestant contestant : contestants) {
                progress.println("framescope: " + contestant.label() + " reads " + texts.size() + " texts");
                progress.flush();
                transcripts.put(contestant, ContestantProcess.run(contestant, desk));
            }
        }
        return result(transcripts);
    }

    private static List<String> bodies(List<PolnearText> texts) {
        return texts.stream().map(PolnearText::text).toList();
    }

    private Result result(Map<Contestant, Transcript> transcripts) {
        List<FigureRow> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        transcripts.forEach((contestant, transcript) -> {
            QuoteScores scores = scores(transcript);
            rows.addAll(scores.rows(contestant.label()));
            rows.addAll(new Costs(contestant.label(), transcript, transcripts.get(Contestant.CORENLP)).rows());
            notes.add(contestant.label() + ": " + transcript.description());
        });
        notes.add("PolNeAR dev, " + texts.size() + " of " + available + " texts, after " + warmUp.size()
                + " of the training part unmeasured, read again for "
                + ContestantMain.WARM_UP.toSeconds() + " seconds by each system; each alone in a Java "
                + Runtime.version().feature()
                + " with " + String.join(" ", ContestantProcess.JVM) + ", one text at a time on one thread.");
        notes.add(
                "Other work on the machine slows all: speeds are to be held against each other only, best by processor.");
        notes.add(
                "peak-resident: the most that the process held in main memory; live-heap: after a full collection at the end.");
        return new Result(notes, rows);
    }

    private QuoteScores scores(Transcript transcript) {
        QuoteScores scores = new QuoteScores();
        for (int i = 0; i < texts.size(); i++) {
            scores.add(texts.get(i), transcript.answers().get(i).quotes());
        }
        return scores;
    }
}
