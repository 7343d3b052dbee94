package org.framescope.train.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.framescope.core.article.Article;
import org.framescope.core.attribution.AttributionAnalyzer;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.engine.model.AttributionModel;
import org.framescope.engine.model.Bundle;
import org.framescope.engine.model.Manifest;
import org.framescope.engine.model.Manifest.Permission;
import org.framescope.engine.model.Manifest.Role;
import org.framescope.engine.model.ModelFolder;
import org.framescope.engine.model.TaggingWindows;
import org.framescope.engine.model.WordPieceTokenizer;
import org.framescope.train.encoder.Encoder;
import org.framescope.train.encoder.EncoderShape;
import org.framescope.train.encoder.Head;
import org.framescope.train.encoder.Tags;
import org.framescope.train.encoder.Tiny;
import org.framescope.train.encoder.TrainingSentence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionBundleTest {

    /** Knows all word pieces of the real tokenizer, each by four numbers. */
    private static final EncoderShape SMALL = new EncoderShape(30_522, 192, 4, 8, 1, 2);

    private static final String TEXT = "The mayor said that taxes would rise.\n\n\"No,\" said Anna Weber, \"never.\"";

    private static final PolnearText ANNOTATED = new PolnearText(
            "made up",
            TEXT,
            List.of(List.of(
                    gold("The mayor", "said", "that taxes would rise"),
                    gold("Anna Weber", "said A", "\"No,\"", "\"never.\""))));

    @TempDir
    private static Path models;

    @BeforeAll
    static void writeBundle() throws IOException {
        List<Manifest.Corpus> corpora = List.of(new Manifest.Corpus(
                "made up", "CC0", Permission.ANY_USE, Role.LEARNT, 3, "00", "to test that bundles are read"));
        new AttributionBundle(AttributionPlan.SERVED, corpora, List.of(ANNOTATED))
                .write(small(), models, new PrintWriter(Writer.nullWriter()));
    }

    private static Encoder small() {
        Encoder encoder = Tiny.encoder(SMALL);
        for (Head head : AttributionHeads.all()) {
            encoder = encoder.withHead(head, 1);
        }
        return encoder;
    }

    /** Where these words stand in the text; of a cue that recurs the first letter behind it tells which is meant. */
    private static GoldAttribution gold(String source, String cue, String... contents) {
        BitSet content = new BitSet();
        Arrays.stream(contents).forEach(own -> content.or(place(own)));
        return new GoldAttribution(place(source), place(cue.substring(0, 4), TEXT.indexOf(cue)), content);
    }

    private static BitSet place(String words) {
        return place(words, TEXT.indexOf(words));
    }

    private static BitSet place(String words, int begin) {
        BitSet place = new BitSet();
        place.set(begin, begin + words.length());
        return place;
    }

    @Test
    void writtenBundleOpensAndIsScoredAsItsCardSays() throws IOException {
        Bundle bundle = new ModelFolder(models).read(AttributionBundle.ID);
        try (AttributionModel model = AttributionModel.open(bundle)) {
            Map<String, Double> inside = model.inside("The council approved the budget.");
            assertTrue(inside.values().stream().allMatch(own -> own > 0 && own < 1), inside.toString());
        }
        String card = new String(bundle.file(Bundle.CARD), StandardCharsets.UTF_8);
        assertEquals(AttributionCard.of(bundle.manifest()), card);
        assertTrue(card.contains("| polnear.dev.linked.overlap-f1 |"), card);
        assertTrue(card.contains("| single-precision.cue.exact-f1 |"), card);
    }

    @Test
    void eachWordGetsTheTagOfItsSpan() throws IOException {
        TrainingSentence lesson;
        int[] firstPieces;
        try (WordPieceTokenizer tokenizer =
                WordPieceTokenizer.read(AttributionPlan.SERVED.start().tokenizer(), AttributionPlan.SERVED.longest())) {
            TaggingWindows windows = new TaggingWindows(tokenizer, AttributionPlan.SERVED.longest());
            lesson = new AttributionLessons(windows).of(ANNOTATED).get(0);
            FieldText body = Reading.of(Article.ofBody(TEXT)).body();
            firstPieces = windows.of(body).get(0).firstPieces();
        }
        // The mayor said that taxes would rise . " No , " said Anna Weber , " never . "
        assertEquals("BEOOOOOOOOOOOBEOOOOO", shown(lesson, AttributionHeads.SOURCE, firstPieces));
        assertEquals("OOSOOOOOOOOOSOOOOOOO", shown(lesson, AttributionHeads.CUE, firstPieces));
        assertEquals("OOOBIIEOBIIEOOOOBIIE", shown(lesson, AttributionHeads.CONTENT, firstPieces));
    }

    private static String shown(TrainingSentence lesson, AttributionHeads role, int[] firstPieces) {
        StringWriter shown = new StringWriter();
        Tags tags = lesson.tags().get(role.head());
        Arrays.stream(firstPieces).forEach(piece -> shown.append(tags.letter(piece)));
        return shown.toString();
    }

    @Test
    void goldSpansFoundAsTheyAreScoreOne() {
        AttributionScores scores = new AttributionScores(new AttributionAnalyzer(new OracleTagger(List.of(ANNOTATED))));
        scores.add(ANNOTATED);
        scores.rows("made-up", "gold").stream()
                .filter(row -> !row.figure().equals("density.error"))
                .forEach(row -> assertEquals(1, row.value(), 1e-9, row.figure()));
    }
}
