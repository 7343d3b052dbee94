package org.framescope.train.framing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.framescope.core.framing.Frame;
import org.framescope.core.framing.FrameFacts;
import org.framescope.core.framing.Term;
import org.framescope.engine.model.Bundle;
import org.framescope.engine.model.FramingAnswers;
import org.framescope.engine.model.FramingAnswers.Question;
import org.framescope.engine.model.FramingFile;
import org.framescope.engine.model.Manifest;
import org.framescope.engine.model.Manifest.Metric;
import org.framescope.engine.model.SentenceModel;
import org.framescope.train.encoder.BundleFiles;
import org.framescope.train.protocol.FigureRow;

/** Writes the models of framing, frames and outlets as a bundle: coefficients, expected answers, figures, card. */
final class FramingBundleWriter {

    static final String ID = "framing-2026.11";

    private final FramingFile file;
    private final List<Manifest.Corpus> corpora;
    private final List<Metric> metrics;

    FramingBundleWriter(FramingFile file, List<Manifest.Corpus> corpora, List<FigureRow> figures) {
        this.file = file;
        this.corpora = List.copyOf(corpora);
        this.metrics = figures.stream().map(FramingBundleWriter::metric).toList();
    }

    static Metric metric(FigureRow row) {
        return new Metric(
                row.protocol() + "." + row.system() + "." + row.figure(), row.value(), row.interval(), row.support());
    }

    /** Writes the bundle's folder and {@code SHA256SUMS} beside it. */
    void write(Path models, PrintWriter log) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put(FramingFile.NAME, file.bytes());
        files.put(SentenceModel.EXPECTED, FramingAnswers.expected(file, questions()));
        Manifest plain = manifest(files);
        files.put(Bundle.CARD, FramingCard.of(plain).getBytes(StandardCharsets.UTF_8));
        files.put("LICENSES", licences(plain).getBytes(StandardCharsets.UTF_8));
        BundleFiles.write(models, manifest(files), files);
        log.println("wrote " + models.resolve(ID));
    }

    /** Each measure at its least, typical and most; nothing measured; vectors made up by a rule. */
    private List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        questions.add(new Question(Map.of(), facts(0)));
        for (int place = 0; place < 3; place++) {
            Map<String, Double> measures = new TreeMap<>();
            for (Term term : file.framing().terms()) {
                int last = term.knots().size() - 1;
                measures.put(
                        term.measure(),
                        place == 1 ? term.typical() : term.knots().get(place == 0 ? 0 : last));
            }
            questions.add(new Question(measures, facts(place + 1)));
        }
        return questions;
    }

    private FrameFacts facts(int question) {
        List<Double> vector = new ArrayList<>();
        for (int i = 0; i < file.domain().center().size(); i++) {
            double wave = Math.sin(1 + i + 7.0 * question);
            vector.add(file.domain().center().get(i)
                    + wave * file.domain().spread().get(i));
        }
        return new FrameFacts(
                vector, Frame.all().stream().map(frame -> (double) question).toList(), 200 * question);
    }

    private Manifest manifest(Map<String, byte[]> files) {
        Map<String, Manifest.HeadEntry> heads = new TreeMap<>();
        // Calibration is part of the coefficients, so that a sum of contributions is the log-odds and nothing else.
        heads.put(
                "one-sided",
                new Manifest.HeadEntry(
                        1,
                        file.framing().labels().oneSidedFrom(),
                        file.framing().labels().notOneSidedTo()));
        file.frames()
                .frames()
                .forEach(f -> heads.put(f.frame().wireName(), new Manifest.HeadEntry(1, f.unsureFrom(), f.unsureTo())));
        return new Manifest(
                Manifest.FORMAT, ID, "framing", 512, heads, training(), corpora, metrics, BundleFiles.entries(files));
    }

    private Map<String, String> training() {
        Map<String, String> training = new TreeMap<>();
        training.put(
                "library", "Smile 3.1.1: logistic regression, ridge regression, k-means, boosting to compare with");
        training.put(
                "framing",
                "additive logistic regression over " + file.framing().terms().size()
                        + " measures, calibrated after Platt inside the coefficients, "
                        + file.framing().refits().size() + " refits on outlets drawn again");
        training.put(
                "frames", "logistic regression over the mean sentence vector, five word rates and the length, a frame");
        training.put(
                "outlets",
                "ridge regression over shrunken means of "
                        + file.reliability().terms().size()
                        + " measures, twenty articles an outlet, first paragraphs up to 120 words");
        training.put("reads with", String.join(", ", file.models().keySet()));
        training.put("seed", "1");
        return training;
    }

    private static String licences(Manifest manifest) {
        StringBuilder text = new StringBuilder("The coefficients of " + manifest.id()
                + " were learnt by this project and come under its licence, GPL-3.0-or-later,\n"
                + "as far as it goes. What they were learnt from sets further bounds:\n\n");
        for (Manifest.Corpus corpus : manifest.corpora()) {
            text.append(corpus.name())
                    .append("\n    licence as found: ")
                    .append(corpus.licence())
                    .append("\n    ");
            text.append(corpus.use()).append("\n\n");
        }
        text.append(
                "They build on the answers of the models named in the manifest, whose own bounds hold here, too.\n");
        return text.toString();
    }
}
