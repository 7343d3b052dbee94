package org.framescope.engine.model;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.article.Article;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.core.wording.LoadedTagger;
import org.framescope.core.wording.LoadedTags;
import org.framescope.core.wording.LoadedWords;

/**
 * The trained tagger of loaded words: a few layers of its own upon the lower layers of the attribution model, whose pass
 * over the article it shares.
 */
public final class LoadedModel implements LoadedTagger, AutoCloseable {

    /** The files of a bundle that the model runs on. */
    public static final String GRAPH = "loaded.onnx";

    public static final String EXPECTED = SentenceModel.EXPECTED;

    /** The head, as in manifests and graphs: five logits a word piece in the order of the span tags. */
    public static final String HEAD = "loaded";

    /** The topic under which a manifest names the graph that the layers stand on, by its SHA-256. */
    public static final String BELOW = "below";

    /** Processors differ in the last digits; a damaged or exchanged model differs by far more. */
    private static final double TOLERANCE = 2e-2;

    private final Manifest manifest;
    private final AttributionModel below;
    private final EncoderGraph graph;

    private LoadedModel(Manifest manifest, AttributionModel below, EncoderGraph graph) {
        this.manifest = manifest;
        this.below = below;
        this.graph = graph;
    }

    /**
     * Opens the model of a bundle and checks that it answers as its trainer saw it answer.
     *
     * @param below the attribution model that is installed beside it
     * @throws InvalidBundleException where it does not, or was trained on other lower layers
     */
    public static LoadedModel open(Bundle bundle, AttributionModel below) throws InvalidBundleException {
        String id = bundle.manifest().id();
        try {
            LoadedModel model = untested(bundle, below);
            ExpectedAnswers.check(bundle, TOLERANCE, model::mean);
            return model;
        } catch (InvalidBundleException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new InvalidBundleException(id, "it does not start", damaged);
        }
    }

    /** Opens the model without asking it anything; for the trainer, who writes down what to expect of it. */
    public static LoadedModel untested(Bundle bundle, AttributionModel below) throws IOException {
        Manifest manifest = bundle.manifest();
        if (!manifest.heads().keySet().contains(HEAD)) {
            throw new InvalidBundleException(manifest.id(), "it does not look for loaded words");
        }
        if (!below.shares() || !below.graphSha256().equals(manifest.training().get(BELOW))) {
            throw new InvalidBundleException(
                    manifest.id(), "it stands on the layers of another attribution model than the installed one");
        }
        return new LoadedModel(manifest, below, EncoderGraph.openUpper(bundle.file(GRAPH), Set.of(HEAD)));
    }

    /** The mean probability of a text's tokens to be loaded. */
    public Map<String, Double> mean(String text) {
        LoadedWords words = words(Reading.of(Article.ofBody(text)).body());
        double sum = 0;
        for (int token = 0; token < words.tokens(); token++) {
            sum += words.probability(token);
        }
        return Map.of(HEAD, sum / Math.max(1, words.tokens()));
    }

    @Override
    public Optional<LoadedTags> tags(List<FieldText> fields) {
        Manifest.HeadEntry head = manifest.heads().get(HEAD);
        return Optional.of(new LoadedTags(
                manifest.id(),
                head.undecidedFrom(),
                fields.stream().map(this::words).toList()));
    }

    private LoadedWords words(FieldText field) {
        double temperature = manifest.heads().get(HEAD).temperature();
        double[] logOdds = logOdds(field);
        float[] probabilities = new float[logOdds.length];
        for (int token = 0; token < probabilities.length; token++) {
            probabilities[token] = (float) (1 / (1 + Math.exp(-logOdds[token] / temperature)));
        }
        return LoadedWords.of(probabilities);
    }

    /** For each token of a field the log-odds that it is loaded, before any calibration. */
    public double[] logOdds(FieldText field) {
        double[] logOdds = new double[field.tokens().size()];
        for (EncoderPass.Window own : below.pass(field).windows()) {
            float[][] logits =
                    (float[][]) graph.run(own.vectors(), Set.of(HEAD)).get(HEAD);
            int[] firstPieces = own.window().firstPieces();
            for (int i = 0; i < firstPieces.length; i++) {
                logOdds[own.window().firstWord() + i] = inside(logits[firstPieces[i]]);
            }
        }
        return logOdds;
    }

    /** How much likelier a word stands inside of a span than outside, in natural logarithms: the first tag is outside. */
    private static double inside(float[] logits) {
        double most = Double.NEGATIVE_INFINITY;
        for (int tag = 1; tag < logits.length; tag++) {
            most = Math.max(most, logits[tag]);
        }
        double sum = 0;
        for (int tag = 1; tag < logits.length; tag++) {
            sum += Math.exp(logits[tag] - most);
        }
        return most + Math.log(sum) - logits[0];
    }

    @Override
    public void close() {
        graph.close();
    }
}
