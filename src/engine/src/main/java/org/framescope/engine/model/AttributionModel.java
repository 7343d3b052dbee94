package org.framescope.engine.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.WeakHashMap;
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

    /**
     * An output that the graph may have beside its heads: the vectors behind the layers that other models share, a row for
     * each word piece.
     */
    public static final String SHARED = "shared";

    /** Processors differ in the last digits; a damaged or exchanged model differs by far more. */
    private static final double TOLERANCE = 2e-2;

    private final Manifest manifest;
    private final WordPieceTokenizer tokenizer;
    private final EncoderGraph graph;
    private final Set<String> outputs;

    /** One pass of the encoder a field, kept for as long as the field is in use: whoever asks later reads the same pass. */
    private final Map<FieldText, EncoderPass> passes = Collections.synchronizedMap(new WeakHashMap<>());

    private AttributionModel(Manifest manifest, WordPieceTokenizer tokenizer, EncoderGraph graph) {
        this.manifest = manifest;
        this.tokenizer = tokenizer;
        this.graph = graph;
        this.outputs = new TreeSet<>(manifest.heads().keySet());
        if (graph.has(SHARED)) {
            outputs.add(SHARED);
        }
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
        return pass(field).tags();
    }

    /** Whether other models may build on this one's lower layers. */
    boolean shares() {
        return outputs.contains(SHARED);
    }

    /** SHA-256 of the graph: models that build on its layers name it. */
    public String graphSha256() {
        return manifest.files().get(GRAPH).sha256();
    }

    /** Word pieces of a window. */
    public int longest() {
        return manifest.longest();
    }

    /** The windows of a field, cut as this model reads it. */
    public List<TaggingWindow> windows(FieldText field) {
        return new TaggingWindows(tokenizer, manifest.longest()).of(field);
    }

    /** What the shared layers make of some word pieces, a row for each; for the trainer of the layers above. */
    public float[][] shared(long[] pieces) {
        return (float[][]) graph.run(pieces, Set.of(SHARED)).get(SHARED);
    }

    /** What one pass over the field leaves: a pass that was made before, or a new one. */
    EncoderPass pass(FieldText field) {
        EncoderPass known = passes.get(field);
        if (known == null) {
            known = read(field);
            passes.put(field, known);
        }
        return known;
    }

    private EncoderPass read(FieldText field) {
        FieldTags.Builder tags = FieldTags.ofTokens(field.tokens().size());
        List<EncoderPass.Window> windows = new ArrayList<>();
        for (TaggingWindow window : windows(field)) {
            Map<String, Object> values = graph.run(window.pieces(), outputs);
            for (Role role : Role.values()) {
                put(role, (float[][]) values.get(head(role)), window, tags);
            }
            if (shares()) {
                windows.add(new EncoderPass.Window(window, (float[][]) values.get(SHARED)));
            }
        }
        return new EncoderPass(tags.build(), windows);
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
