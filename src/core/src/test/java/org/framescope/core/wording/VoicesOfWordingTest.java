package org.framescope.core.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.framescope.core.StandardRegister;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Register;
import org.framescope.core.analysis.Voice;
import org.framescope.core.article.Article;
import org.junit.jupiter.api.Test;

/** Whose words loaded words are, with the real attributions. */
class VoicesOfWordingTest {

    private static final long SEED = 20261125;

    private static final Register REGISTER = StandardRegister.create();

    private static final List<String> ADJECTIVES =
            List.of("disgraceful", "shameful", "ruthless", "plain", "draconian", "long", "ludicrous", "new", "brazen");
    private static final List<String> NOUNS = List.of("plan", "cronies", "budget", "thugs", "bridge", "letter", "vote");
    private static final List<String> PROSE = List.of(
            "The council voted on Monday to spend four million dollars on the bridge over the river.",
            "Work is to begin in the spring and to last until the end of next year.",
            "A truck hit a wall near the school, and nobody was hurt.",
            "The lavish hall on Main Street was closed for two weeks in the summer.");

    /** Moving a phrase into a quotation takes exactly its contribution out of the outlet's total. */
    @Test
    void aPhraseThatMovesIntoAQuotationTakesItsPartWithIt() {
        Random random = new Random(SEED);
        for (int i = 0; i < 150; i++) {
            String phrase = phrase(random);
            String frame = pick(PROSE, random) + " " + pick(PROSE, random) + " The mayor left the room after %s. "
                    + pick(PROSE, random);
            AnalysisReport before = REGISTER.analyze(Article.ofBody(frame.formatted(phrase)));
            AnalysisReport after = REGISTER.analyze(
                    Article.ofBody(frame.formatted("Anna Lind, a member of the board, said, “We saw " + phrase + "”")));
            long moved = count(
                    REGISTER.analyze(Article.ofBody("They saw " + phrase + " in the town on Monday.")), Voice.OUTLET);
            assertEquals(count(before, Voice.OUTLET) - moved, count(after, Voice.OUTLET), phrase);
            assertEquals(count(before, Voice.QUOTED) + moved, count(after, Voice.QUOTED), phrase);
        }
    }

    @Test
    void aReportSaysWhoseLoadedWordsWereGivenRoom() {
        AnalysisReport report = REGISTER.analyze(Article.ofBody(
                "“This is a disgraceful budget, and a shameful one,” said Anna Lind, who leads the opposition on the"
                        + " council. The mayor, Peter Holm, said that the draconian cuts were over. The session ended at"
                        + " nine in the evening."));
        List<LoadedSpeech.OfSpeaker> speakers =
                report.section(LoadedSpeech.class).orElseThrow().speakers();
        assertEquals("Anna Lind", speakers.get(0).name().orElseThrow());
        assertEquals(
                List.of("disgraceful", "shameful"),
                speakers.get(0).passages().stream().map(p -> p.text()).toList());
        assertEquals("Peter Holm", speakers.get(1).name().orElseThrow());
        assertEquals(
                2.0 / 3,
                report.measure("wording.loaded-speech-largest-share")
                        .orElseThrow()
                        .value(),
                1e-9);
    }

    private static long count(AnalysisReport report, Voice voice) {
        return report.section(WordingSpans.class).orElseThrow().all().stream()
                .filter(s -> s.voice() == voice)
                .filter(s -> Stream.of(Category.LOADED, Category.EPITHET, Category.EUPHEMISM)
                        .anyMatch(c -> c == s.category()))
                .count();
    }

    private static String phrase(Random random) {
        return "the " + pick(ADJECTIVES, random) + " " + pick(NOUNS, random) + " and a " + pick(ADJECTIVES, random)
                + " " + pick(NOUNS, random);
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
