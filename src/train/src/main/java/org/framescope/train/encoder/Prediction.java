package org.framescope.train.encoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.framescope.train.protocol.Judgement;

/**
 * What a model that had not seen a sentence says about it.
 *
 * @param key names the sentence without repeating it
 * @param single the logit of the graph in single precision
 * @param eight the logit of the graph in eight bits, which is the one served
 */
record Prediction(String head, String key, boolean truth, double single, double eight) {

    Judgement served() {
        return new Judgement(truth, eight);
    }

    Judgement unrounded() {
        return new Judgement(truth, single);
    }

    String line() {
        return String.join("\t", head, key, Boolean.toString(truth), Double.toString(single), Double.toString(eight));
    }

    static Prediction parse(String line) {
        String[] cells = line.split("\t", -1);
        return new Prediction(
                cells[0],
                cells[1],
                Boolean.parseBoolean(cells[2]),
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]));
    }

    static void write(Path file, List<Prediction> predictions) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, predictions.stream().map(Prediction::line).toList());
    }

    static List<Prediction> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(Prediction::parse).toList();
    }
}
