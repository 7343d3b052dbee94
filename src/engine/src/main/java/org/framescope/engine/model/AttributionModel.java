package org.framescope.engine.model;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.framescope.core.article.Article;
import org.framescope.core.attribution.AttributionTagger;
import org.framescope.core.attribution.AttributionTags;
import org.framescope.core.attribution.FieldTags;
import org.framescope.core.attribution.Role;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;

/** The trained tagger of sources, cues and contents: tokenizer and encoder of one bundle. */
public final class AttributionModel implements AttributionTagger, AutoCloseable {

    /** The files of a bundle that the model runs on. */
    public static final String GRAPH = "attribution.onnx";

    public static final String TOKENIZER = SentenceModel.TOKENIZER;
    public static final String EXPECTED = SentenceModel.EXPECTED;

    /** Processors differ in the last digits; a damaged or exchanged model differs by far more. */
    private static final double TOLERANCE = 2e-2;

    private final Manifest manifest;
    private final WordPieceTokenizer tokenizer;
    private final EncoderGraph graph;

    private AttributionModel(Manifest manifest, WordPieceTokenizer tokenizer, EncoderGraph graph) {
        this.manifest = manifest;
        this.tokenizer = tokenizer;
        this.graph = graph;
    }

    /** The head that is asked about a role, as in manifests and graphs. */
    public static String head(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Opens the model of a bundle and checks that it answers as its trainer saw it answer.
     *
     * @throws InvalidBundleException where it does not
     */
    public static AttributionModel open(Bundle bundle) throws InvalidBundleException {
        String id = bundle.manifest().id();
        try {
            AttributionModel model = untested(bundle);
            ExpectedAnswers.check(bundle, TOLERANCE, model::inside);
            return model;
        } catch (InvalidBundleException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new InvalidBundleException(id, "it does not start", damaged);
        }
    }

    /** Opens the model without asking it anything; for the trainer, who writes down what to expect of it. */
    public static AttributionModel untested(Bundle bundle) throws IOException {
        Manifest manifest = bundle.manifest();
        TreeSet<String> heads = new TreeSet<>();
        for (Role role : Role.values()) {
            heads.add(head(role));
        }
        if (!manifest.heads().keySet().containsAll(heads)) {
            throw new InvalidBundleException(manifest.id(), "it does not look for source, cue and content");
        }
        WordPieceTokenizer tokenizer = WordPieceTokenizer.read(bundle.file(TOKENIZER), manifest.longest());
        return new AttributionModel(manifest, tokenizer, EncoderGraph.open(bundle.file(GRAPH), heads));
    }

    /** The mean probability, by head, of a text's tokens to stand in a span of it. */
    public Map<String, Double> inside(String text) {
        FieldText body = Reading.of(Article.ofBody(text)).body();
        FieldTags tags = tags(body);
        Map<String, Double> means = new TreeMap<>();
        for (Role role : Role.values()) {
            double sum = 0;
            for (int token = 0; token < tags.tokens(); token++) {
                sum += tags.inside(role, token);
            }
            means.put(head(role), sum / Math.max(1, tags.tokens()));
        }
        return means;
    }

    @Override
    public Optional<AttributionTags> tags(List<FieldText> fields) {
        return Optional.of(new AttributionTags(
                manifest.id(), fields.stream().map(this::tags).toList()));
    }

    private FieldTags tags(FieldText field) {
        FieldTags.Builder tags = FieldTags.ofTokens(field.tokens().size());
        for (TaggingWindow window : new TaggingWindows(tokenizer, manifest.longest()).of(field)) {
            Map<String, Object> logits =
                    graph.run(window.pieces(), manifest.heads().keySet());
            for (Role role : Role.values()) {
                put(role, (float[][]) logits.get(head(role)), window, tags);
            }
        }
        return tags.build();
    }

    private static void put(Role role, float[][] logits, TaggingWindow window, FieldTags.Builder tags) {
        int[] firstPieces = window.firstPieces();
        for (int i = 0; i < firstPieces.length; i++) {
            tags.put(role, window.firstWord() + i, logits[firstPieces[i]]);
        }
    }

    @Override
    public void close() {
        graph.close();
        tokenizer.close();
    }
}
