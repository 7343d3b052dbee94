package org.framescope.train.baseline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.framescope.train.TabledEvaluation;
import org.framescope.train.corpus.Babe;
import org.framescope.train.corpus.BabeExperts;
import org.framescope.train.corpus.Basil;
import org.framescope.train.encoder.FrozenEncoder;
import org.framescope.train.protocol.Answer;
import org.framescope.train.protocol.CrossCorpus;
import org.framescope.train.protocol.FigureRow;
import org.framescope.train.protocol.Folds;
import org.framescope.train.protocol.NearDuplicates;

/** {@code framescope evaluate sentence-baselines}: what is easy to reach under each protocol of the sentence model. */
public final class SentenceBaselines implements TabledEvaluation {

    @Override
    public String target() {
        return "sentence-baselines";
    }

    @Override
    public List<FigureRow> measure(Path data, PrintWriter out) throws IOException {
        Report report = new Report(out);
        List<SentenceProtocol> protocols = SentenceProtocol.read(data);
        for (SentenceProtocol protocol : protocols) {
            report.add(protocol.figures(Baseline.majority()));
            if (protocol.knowsOutlets()) {
                report.add(protocol.figures(Baseline.outletName()));
            }
            report.add(protocol.figures(Baseline.of("bag-of-words", new BagOfWords())));
        }
        experts(BabeExperts.read(data), report);
        otherCorpus(data, report);
        for (String name : FrozenEncoder.names()) {
            try (FrozenEncoder encoder = FrozenEncoder.open(name)) {
                Baseline frozen = Baseline.of(tableName(name), new TextVectors(remembering(encoder)));
                protocols.forEach(protocol -> report.add(protocol.figures(frozen)));
            }
        }
        return report.rows();
    }

    static String tableName(String encoder) {
        return "frozen-" + encoder.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Each sentence stands in several protocols and is encoded once. */
    static Function<String, double[]> remembering(Function<String, double[]> encoder) {
        Map<String, double[]> vectors = new HashMap<>();
        return text -> vectors.computeIfAbsent(text, encoder);
    }

    private static void experts(List<BabeExperts.Vote> votes, Report report) {
        Map<String, String> pages = ExpertPanel.pages(votes);
        report.add(decisions("one-expert", ExpertPanel.againstMajority(votes), pages, 1));
        report.add(decisions("one-expert-ties-half", ExpertPanel.tiesCountHalf(votes), pages, 2));
    }

    /**
     * Votes know no probability: calibration says nothing about them.
     *
     * @param each how many answers stand for one vote
     */
    private static List<FigureRow> decisions(String system, List<Answer> answers, Map<String, String> pages, int each) {
        return FigureRow.of("babe", system, answers, own -> pages.get(own.key())).stream()
                .filter(row -> row.figure().equals("macro-f1") || row.figure().equals("matthews"))
                .map(row -> new FigureRow(
                        row.protocol(), system, row.figure(), row.value(), row.interval(), row.support() / each))
                .toList();
    }

    /** Learnt from all of BABE that does not nearly repeat a sentence of BASIL. */
    private static void otherCorpus(Path data, Report report) throws IOException {
        List<Basil.Item> basil = Basil.read(data);
        List<Example> babe = NearDuplicates.apart(
                SentenceProtocol.examples(Babe.read(data), Folds.committed(Folds.BABE_BY_LINK), Babe.Item::link),
                Example::text,
                basil.stream().map(Basil.Item::text).toList());
        Classifier words = new BagOfWords().chosen(babe, 2, Integer.MAX_VALUE);
        CrossCorpus asked =
                CrossCorpus.ask(basil, text -> words.probabilities(text).get(1));
        report.add(asked.rows("bag-of-words"));
    }

    /** Shows each row as soon as it is known, for the whole takes minutes. */
    private static final class Report {

        private final PrintWriter out;
        private final List<FigureRow> rows = new ArrayList<>();

        Report(PrintWriter out) {
            this.out = out;
        }

        void add(List<FigureRow> found) {
            rows.addAll(found);
            found.forEach(row -> out.println(row.shown()));
            out.flush();
        }

        List<FigureRow> rows() {
            return List.copyOf(rows);
        }
    }
}
