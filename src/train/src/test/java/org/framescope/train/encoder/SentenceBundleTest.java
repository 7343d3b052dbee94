package org.framescope.train.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.framescope.core.sentence.SentenceScore;
import org.framescope.engine.model.Bundle;
import org.framescope.engine.model.InvalidBundleException;
import org.framescope.engine.model.Manifest;
import org.framescope.engine.model.Manifest.Permission;
import org.framescope.engine.model.Manifest.Role;
import org.framescope.engine.model.ModelFolder;
import org.framescope.engine.model.SentenceModel;
import org.framescope.engine.model.Sha256;
import org.framescope.train.corpus.Babe;
import org.framescope.train.corpus.BabeExperts;
import org.framescope.train.protocol.BabePlaces;
import org.framescope.train.protocol.TextKey;
import org.framescope.train.protocol.VoteShares;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceBundleTest {

    private static final String ID = "sentences-2026.11";

    /** Knows all word pieces of the real tokenizer, each by four numbers. */
    private static final EncoderShape SMALL = new EncoderShape(30_522, 128, 4, 8, 1, 2);

    @TempDir
    private static Path models;

    @BeforeAll
    static void writeBundle() throws IOException {
        List<Manifest.Corpus> corpora = List.of(new Manifest.Corpus(
                "made up", "CC0", Permission.ANY_USE, Role.LEARNT, 3, "00", "to test that bundles are read"));
        new SentenceBundle(SentencePlan.SERVED, corpora, figures(), model -> List.of())
                .write(Tiny.encoder(SMALL), models, new PrintWriter(Writer.nullWriter()));
    }

    private static SentenceFigures figures() {
        Random random = new Random(3);
        List<Babe.Item> babe = new ArrayList<>();
        List<BabeExperts.Vote> votes = new ArrayList<>();
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            boolean truth = random.nextBoolean();
            String text = "Sentence number " + i;
            babe.add(new Babe.Item(text, "page " + i / 2, "Outlet " + i % 3, "weather", truth, List.of()));
            for (int expert = 0; expert < 5; expert++) {
                votes.add(new BabeExperts.Vote(
                        text, "page " + i / 2, "expert " + expert, truth == (expert > 1 || i % 2 == 0)));
            }
            for (Head head : SentencePlan.HEADS) {
                double logit = (truth ? 1 : -1) + random.nextGaussian();
                predictions.add(new Prediction(head.name(), TextKey.of(text), truth, logit, logit));
            }
        }
        Map<String, List<Prediction>> protocols = Map.of(Answers.BY_LINK, predictions, Answers.BY_OUTLET, predictions);
        return new SentenceFigures(new Answers(protocols), BabePlaces.of(babe), VoteShares.of(votes));
    }

    @Test
    void figuresAreRecomputedFromTheAnswersInTheBundle() throws IOException {
        Bundle bundle = new ModelFolder(models).read(ID);
        Answers kept = Answers.parse(bundle.file(SentenceBundle.ANSWERS));
        assertEquals(figures().answers().of(Answers.BY_LINK, Head.BIAS), kept.of(Answers.BY_LINK, Head.BIAS));
        assertEquals(figures().metrics(), bundle.manifest().metrics());
    }

    @Test
    void writtenBundleIsReadAndAnswers() throws IOException {
        Bundle bundle = new ModelFolder(models).read(ID);
        try (SentenceModel model = SentenceModel.open(bundle)) {
            SentenceScore score = model.score("The council approved the budget.");
            assertTrue(score.bias() > 0 && score.bias() < 1);
            assertTrue(score.subjectivity() > 0 && score.subjectivity() < 1);
        }
    }

    @Test
    void scoreIsTheSameBitsWhateverIsScoredBesideIt() throws IOException {
        List<String> sentences = IntStream.range(0, 200)
                .mapToObj(i -> "Minister number " + i + " resigned" + " again".repeat(i % 7) + ".")
                .toList();
        try (SentenceModel model = SentenceModel.open(new ModelFolder(models).read(ID))) {
            List<SentenceScore> alone = sentences.stream().map(model::score).toList();
            List<SentenceScore> crowded =
                    sentences.parallelStream().map(model::score).toList();
            assertEquals(alone, crowded);
        }
    }

    @Test
    void oddTextsAreScored() throws IOException {
        try (SentenceModel model = SentenceModel.open(new ModelFolder(models).read(ID))) {
            for (String odd : List.of("", " ", "🦊🦊", "\uD83D", "שלום", "x".repeat(1_000_000), "a ".repeat(500_000))) {
                assertTrue(Double.isFinite(model.score(odd).bias()));
            }
        }
    }

    @Test
    void cardHoldsTheFiguresOfTheManifest() throws IOException {
        Manifest manifest = new ModelFolder(models).read(ID).manifest();
        assertEquals(Files.readString(models.resolve(ID).resolve("CARD.md")), SentenceCard.of(manifest));
    }

    @Test
    void everyDamagedBundleIsRefusedWithOneSentence(@TempDir Path copy) throws IOException {
        Path home = Files.createDirectories(copy.resolve(ID));
        List<Path> files;
        try (Stream<Path> listed = Files.list(models.resolve(ID))) {
            files = listed.sorted().toList();
        }
        for (Path file : files) {
            Files.copy(file, home.resolve(file.getFileName()));
        }
        Files.copy(models.resolve(ModelFolder.SUMS), copy.resolve(ModelFolder.SUMS));
        Random random = new Random(11);
        for (int i = 0; i < 1000; i++) {
            Path file = home.resolve(files.get(random.nextInt(files.size())).getFileName());
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, damaged(whole, random));
            InvalidBundleException refusal =
                    assertThrows(InvalidBundleException.class, () -> new ModelFolder(copy).read(ID));
            assertTrue(refusal.getMessage().startsWith("the model bundle " + ID + " is refused: "));
            Files.write(file, whole);
        }
        new ModelFolder(copy).read(ID);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        if (random.nextInt(4) == 0) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        byte[] flipped = whole.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    @Test
    void manifestThatCannotBeIsRefusedThoughVouchedFor(@TempDir Path copy) throws IOException {
        Path home = Files.createDirectories(copy.resolve(ID));
        for (String name : List.of(
                "sentences.onnx", "tokenizer.json", "expected.ndjson", "predictions.tsv", "CARD.md", "LICENSES")) {
            Files.copy(models.resolve(ID).resolve(name), home.resolve(name));
        }
        String manifest = Files.readString(models.resolve(ID).resolve("manifest.json"));
        vouch(copy, manifest);
        new ModelFolder(copy).read(ID);
        List<Map.Entry<String, String>> damages = List.of(
                Map.entry("\"undecidedFrom\" : 0.5", "\"undecidedFrom\" : -0.1"),
                Map.entry("\"undecidedTo\" : 0.5", "\"undecidedTo\" : 0.4"),
                Map.entry("\"undecidedTo\" : 0.5", "\"undecidedTo\" : 1.5"),
                Map.entry("\"undecidedFrom\" : 0.5,", ""),
                Map.entry("\"undecidedFrom\" : 0.5,", "\"undecidedFrom\" : \"NaN\","),
                Map.entry("\"undecidedFrom\" : 0.5,", "\"undecidedFrom\" : 0.5, \"undecidedFrom\" : 0.5,"),
                Map.entry("\"permission\" : \"any-use\"", "\"permission\" : \"most-uses\""),
                Map.entry("\"permission\" : \"any-use\",", ""),
                Map.entry("\"permission\" : \"any-use\",", "\"permission\" : null,"),
                Map.entry("\"role\" : \"learnt\"", "\"role\" : 0"),
                Map.entry("\"CARD.md\"", "\"../CARD.md\""),
                Map.entry("\"size\" : ", "\"size\" : -"),
                Map.entry("\"format\" : 1", "\"format\" : 2"));
        damages.forEach(damage -> {
            String whole = damage.getKey();
            String damaged = damage.getValue();
            assertTrue(manifest.contains(whole), whole);
            vouch(copy, manifest.replaceFirst(Pattern.quote(whole), damaged));
            assertThrows(InvalidBundleException.class, () -> new ModelFolder(copy).read(ID), damaged);
        });
    }

    private static void vouch(Path folder, String manifest) {
        try {
            Files.writeString(folder.resolve(ID).resolve("manifest.json"), manifest);
            String sum = Sha256.of(manifest.getBytes(StandardCharsets.UTF_8));
            Files.writeString(folder.resolve(ModelFolder.SUMS), sum + "  " + ID + "/manifest.json\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void strangeOrMissingFilesAreRefused(@TempDir Path copy) throws IOException {
        Path home = Files.createDirectories(copy.resolve(ID));
        assertThrows(InvalidBundleException.class, () -> new ModelFolder(copy).read(ID));
        for (String name : List.of(
                "manifest.json",
                "sentences.onnx",
                "tokenizer.json",
                "expected.ndjson",
                "predictions.tsv",
                "CARD.md",
                "LICENSES")) {
            Files.copy(models.resolve(ID).resolve(name), home.resolve(name));
        }
        assertThrows(InvalidBundleException.class, () -> new ModelFolder(copy).read(ID));
        Files.copy(models.resolve(ModelFolder.SUMS), copy.resolve(ModelFolder.SUMS));
        new ModelFolder(copy).read(ID);
        Files.writeString(home.resolve("extra.txt"), "a stranger");
        assertThrows(InvalidBundleException.class, () -> new ModelFolder(copy).read(ID));
    }
}
