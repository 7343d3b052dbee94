package org.framescope.train.wording;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.framescope.core.wording.Category;
import org.framescope.engine.Framescope;
import org.framescope.engine.model.ModelSettings;
import org.framescope.train.Training;

/**
 * Counts how many of each wording rule's findings are right on the labelled sentences that no rule was changed for, with
 * rules alone. Rule pages show the counts, and a rule under the floor warns no more.
 */
public final class RulePrecisionTraining implements Training {

    /** The file that core reads. */
    public static final String FILE = "rule-precision.txt";

    private static final String HEAD = """
            # title: How often each wording rule's findings are right
            # source: counted by "framescope train rule-precision" on sentences labelled by hand, the part that no rule was changed for
            # licence: counts only, no text
            # version: 1
            """;

    @Override
    public String target() {
        return "rule-precision";
    }

    @Override
    public void run(Path data, Path out, PrintWriter log) throws IOException {
        String counts = counts();
        Files.writeString(out.resolve(FILE), counts, StandardCharsets.UTF_8);
        log.print(counts);
    }

    /** The file's text as the rules of this version give it. */
    static String counts() throws IOException {
        List<ReadSentence> sentences =
                WordingEvaluation.read(LabelledSentence.all(), false, Framescope.with(ModelSettings.NONE));
        StringBuilder lines = new StringBuilder(HEAD);
        for (Category category : Category.values()) {
            Share share = Share.sum(sentences, s -> s.precision(category));
            if (share.whole() > 0) {
                lines.append(category.rule().toLowerCase(Locale.ROOT))
                        .append("\tright=")
                        .append(share.part())
                        .append("\tfindings=")
                        .append(share.whole())
                        .append('\n');
            }
        }
        return lines.toString();
    }
}
