package org.framescope.train.wording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a tagger that had not learnt from a sentence says about each of its tokens.
 *
 * @param protocol how the sentences were dealt into folds
 * @param fold the fold that the sentence was in
 * @param key names the sentence without repeating it
 * @param logOdds a hundredth of a natural logarithm is enough for any figure
 */
record LoadedAnswer(String protocol, int fold, String key, List<Double> logOdds) {

    private static final String HEADER = "protocol\tfold\tkey\tlog-odds of each token\n";

    LoadedAnswer {
        logOdds = List.copyOf(logOdds);
    }

    static byte[] file(List<LoadedAnswer> answers) {
        return (HEADER + answers.stream().map(LoadedAnswer::line).collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    static List<LoadedAnswer> parse(byte[] file) {
        List<LoadedAnswer> answers = new ArrayList<>();
        new String(file, StandardCharsets.UTF_8).lines().skip(1).forEach(line -> answers.add(parse(line)));
        return answers;
    }

    private String line() {
        String numbers = logOdds.stream()
                .map(own -> String.format(Locale.ROOT, "%.2f", own))
                .collect(Collectors.joining(" "));
        return protocol + "\t" + fold + "\t" + key + "\t" + numbers + "\n";
    }

    private static LoadedAnswer parse(String line) {
        String[] cells = line.split("\t", -1);
        List<Double> numbers = cells[3].isEmpty()
                ? List.of()
                : Arrays.stream(cells[3].split(" ")).map(Double::valueOf).toList();
        return new LoadedAnswer(cells[0], Integer.parseInt(cells[1]), cells[2], numbers);
    }
}
