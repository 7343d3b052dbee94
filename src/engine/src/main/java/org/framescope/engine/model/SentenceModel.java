package org.framescope.engine.model;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.NormalText;
import org.framescope.core.sentence.SentenceScore;
import org.framescope.core.sentence.SentenceScorer;
import org.framescope.core.sentence.SentenceScores;
import org.framescope.core.sentence.SentenceVector;

/** The trained judge of single sentences: tokenizer, encoder and calibration of one bundle. */
public final class SentenceModel implements SentenceScorer, AutoCloseable {

    /** The files of a bundle that the model runs on. */
    public static final String GRAPH = "sentences.onnx";

    public static final String TOKENIZER = "tokenizer.json";
    public static final String EXPECTED = "expected.ndjson";

    public static final String BIAS = "bias";
    public static final String SUBJECTIVITY = "subjectivity";

    /** Processors differ in the last digits of a logit; a damaged or exchanged model differs by far more. */
    private static final double TOLERANCE = 5e-3;

    private final Manifest manifest;
    private final WordPieceTokenizer tokenizer;
    private final SentenceEncoder encoder;

    private SentenceModel(Manifest manifest, WordPieceTokenizer tokenizer, SentenceEncoder encoder) {
        this.manifest = manifest;
        this.tokenizer = tokenizer;
        this.encoder = encoder;
    }

    /**
     * Opens the model of a bundle and checks that it answers as its trainer saw it answer.
     *
     * @throws InvalidBundleException where it does not
     */
    public static SentenceModel open(Bundle bundle) throws InvalidBundleException {
        String id = bundle.manifest().id();
        try {
            SentenceModel model = untested(bundle);
            ExpectedAnswers.check(bundle, TOLERANCE, model::answers);
            return model;
        } catch (InvalidBundleException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new InvalidBundleException(id, "it does not start", damaged);
        }
    }

    /** Opens the model without asking it anything; for the trainer, who writes down what to expect of it. */
    public static SentenceModel untested(Bundle bundle) throws IOException {
        Manifest manifest = bundle.manifest();
        List<String> heads = List.of(BIAS, SUBJECTIVITY);
        if (!manifest.heads().keySet().containsAll(heads)) {
            throw new InvalidBundleException(manifest.id(), "it does not judge bias and subjectivity");
        }
        WordPieceTokenizer tokenizer = WordPieceTokenizer.read(bundle.file(TOKENIZER), manifest.longest());
        return new SentenceModel(manifest, tokenizer, SentenceEncoder.open(bundle.file(GRAPH), heads));
    }

    private Map<String, Double> answers(String sentence) {
        SentenceScore score = score(sentence);
        return Map.of(BIAS, score.bias(), SUBJECTIVITY, score.subjectivity());
    }

    /** What the model makes of one sentence: its score, and its vector where the encoder gives one. */
    public record Judged(SentenceScore score, Optional<SentenceVector> vector) {}

    /**
     * Scores the sentences in normal form: look-alike letters and hidden characters do not move a score. A sentence that
     * recurs in an article is judged once.
     */
    @Override
    public SentenceScores score(List<FieldText> fields) {
        Map<String, Judged> known = new HashMap<>();
        List<List<Judged>> judged = fields.stream()
                .map(field -> normal(field)
                        .map(sentence -> known.computeIfAbsent(sentence, this::judge))
                        .toList())
                .toList();
        return scores(judged);
    }

    /** These judgements as this model's. */
    public SentenceScores scores(List<List<Judged>> judged) {
        boolean vectors = judged.stream()
                .flatMap(List::stream)
                .allMatch(own -> own.vector().isPresent());
        return new SentenceScores(
                Optional.of(manifest.id()),
                judged.stream()
                        .map(own -> own.stream().map(Judged::score).toList())
                        .toList(),
                vectors
                        ? judged.stream()
                                .map(own -> own.stream()
                                        .flatMap(one -> one.vector().stream())
                                        .toList())
                                .toList()
                        : List.of());
    }

    /** The sentences of a field in the form in which they are judged. */
    public static Stream<String> normal(FieldText field) {
        return field.sentences().stream()
                .map(sentence -> NormalText.of(
                                field.passage(sentence.begin(), sentence.end()).text())
                        .text());
    }

    /** The score of one sentence that stands alone. */
    public SentenceScore score(String sentence) {
        return judge(sentence).score();
    }

    /** All that the model says about one sentence that stands alone. */
    public Judged judge(String sentence) {
        SentenceEncoder.Said said = encoder.read(tokenizer.pieces(sentence));
        double bias = probability(BIAS, said.logits());
        double subjectivity = probability(SUBJECTIVITY, said.logits());
        return new Judged(scored(bias, subjectivity), said.vector());
    }

    /** These probabilities with what the bundle says of where it cannot tell. */
    public SentenceScore scored(double bias, double subjectivity) {
        return new SentenceScore(
                bias,
                subjectivity,
                manifest.heads().get(BIAS).undecided(bias),
                manifest.heads().get(SUBJECTIVITY).undecided(subjectivity));
    }

    /** What the encoder makes of a sentence before any head judges it; for measuring what else it knows. */
    public double[] vector(String sentence) {
        return encoder.vector(tokenizer.pieces(sentence));
    }

    private double probability(String head, Map<String, Double> logits) {
        double cooled = logits.get(head) / manifest.heads().get(head).temperature();
        return 1 / (1 + Math.exp(-cooled));
    }

    @Override
    public void close() {
        encoder.close();
        tokenizer.close();
    }
}
