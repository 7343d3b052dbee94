package org.framescope.train.encoder;

import java.util.Locale;
import java.util.TreeMap;
import org.framescope.engine.model.Manifest;

/** The page that a person reads about a bundle, made from its manifest alone. */
final class SentenceCard {

    private SentenceCard() {}

    static String of(Manifest manifest) {
        StringBuilder card = new StringBuilder("# " + manifest.id() + "\n\n");
        card.append(
                        "For each English news sentence two probabilities: that experts would call its wording biased, as in\n")
                .append(
                        "BABE, and that it expresses a view rather than reports, as in CheckThat!. It judges wording, not\n")
                .append(
                        "whether a claim holds, and knows nothing of what stands around the sentence.\n\n## How it was made\n\n");
        new TreeMap<>(manifest.training())
                .forEach((topic, words) -> card.append("- ")
                        .append(topic)
                        .append(": ")
                        .append(words)
                        .append('\n'));
        card.append(
                        "\n## Figures\n\nServed weights (eight bits), 95 % bootstrap intervals; every sentence was judged by a\n")
                .append(
                        "model that had not learnt from it. By link: five folds, sentences of a page together. By outlet:\n")
                .append(
                        "four folds of whole outlets.\n\n| figure | value | 95 % | sentences |\n| --- | --- | --- | --- |\n");
        manifest.metrics()
                .forEach(own -> card.append(String.format(
                        Locale.ROOT,
                        "| %s | %.3f | %.3f–%.3f | %d |\n",
                        own.name(),
                        own.value(),
                        own.interval().get(0),
                        own.interval().get(1),
                        own.support())));
        card.append(
                "\nA human beside it: one BABE expert against the other four reaches macro-F1 0.784.\n\n## Calibration\n\n");
        new TreeMap<>(manifest.heads())
                .forEach((head, entry) -> card.append(
                        String.format(Locale.ROOT, "- %s: log-odds divided by %.3f\n", head, entry.temperature())));
        card.append("\n## Corpora\n\n| corpus | sentences | licence as found | use |\n| --- | --- | --- | --- |\n");
        manifest.corpora()
                .forEach(own -> card.append(String.format(
                        Locale.ROOT, "| %s | %d | %s | %s |\n", own.name(), own.rows(), own.licence(), own.use())));
        return card.toString();
    }
}
