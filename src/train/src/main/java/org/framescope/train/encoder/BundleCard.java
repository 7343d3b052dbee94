package org.framescope.train.encoder;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.framescope.engine.model.Manifest;
import org.framescope.engine.model.Manifest.Metric;

/**
 * The page that a person reads about a bundle, made from its manifest alone.
 *
 * @param introduction what it answers, what it is meant for and what not
 * @param intervals how its figures were found, and what their intervals draw again
 * @param chapters in which order its figures stand
 * @param failures where it is known to fail, as a list
 */
public record BundleCard(String introduction, String intervals, List<Chapter> chapters, String failures) {

    public BundleCard {
        chapters = List.copyOf(chapters);
    }

    /** Figures that belong together: those whose name begins alike. */
    public record Chapter(String prefix, String title) {}

    /** The card in Markdown. */
    public String of(Manifest manifest) {
        Page page = new Page(manifest);
        page.write();
        return page.text.toString();
    }

    private final class Page {

        private final StringBuilder text = new StringBuilder();
        private final Manifest manifest;

        private Page(Manifest manifest) {
            this.manifest = manifest;
        }

        private void write() {
            text.append("# ").append(manifest.id()).append("\n\n").append(introduction);
            text.append("\n## How it was made\n\n");
            new TreeMap<>(manifest.training()).forEach((topic, words) -> line("- %s: %s\n", topic, words));
            text.append("\n## Figures\n\n").append(intervals);
            chapters.forEach(this::chapter);
            text.append("\n## Known failures\n\n").append(failures);
            calibration();
            text.append("\n## Corpora\n\n| corpus | rows | licence as found | use |\n| --- | --- | --- | --- |\n");
            manifest.corpora()
                    .forEach(own -> line("| %s | %d | %s | %s |\n", own.name(), own.rows(), own.licence(), own.use()));
        }

        /** Nothing where no head has any: what a tagger says is decoded, not read as a probability. */
        private void calibration() {
            boolean none = manifest.heads().values().stream()
                    .allMatch(own -> own.temperature() == 1 && own.undecidedFrom() == own.undecidedTo());
            if (none) {
                return;
            }
            text.append("\n## Calibration\n\n");
            new TreeMap<>(manifest.heads())
                    .forEach((head, entry) -> line(
                            "- %s: log-odds divided by %.3f; cannot tell between %.2f and %.2f\n",
                            head, entry.temperature(), entry.undecidedFrom(), entry.undecidedTo()));
        }

        private void chapter(Chapter chapter) {
            List<Metric> own = manifest.metrics().stream()
                    .filter(metric -> metric.name().startsWith(chapter.prefix()))
                    .toList();
            if (!own.isEmpty()) {
                line("\n### %s\n\n| figure | value | 95 %% | support |\n| --- | --- | --- | --- |\n", chapter.title());
                own.forEach(this::row);
            }
        }

        private void row(Metric metric) {
            line(
                    "| %s | %.3f | %.3f–%.3f | %d |\n",
                    metric.name(),
                    metric.value(),
                    metric.interval().get(0),
                    metric.interval().get(1),
                    metric.support());
        }

        private void line(String format, Object... values) {
            text.append(String.format(Locale.ROOT, format, values));
        }
    }
}
