package org.framescope.comparison;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Stanford CoreNLP's quote annotator (Muzny, Fang, Chang and Jurafsky, EACL 2017) as its documentation sets it up. */
final class Corenlp implements QuoteSystem {

    private final StanfordCoreNLP pipeline;
    private final Properties settings;

    private Corenlp(StanfordCoreNLP pipeline, Properties settings) {
        this.pipeline = pipeline;
        this.settings = settings;
    }

    static Corenlp open() throws IOException {
        Properties settings = new Properties();
        try (InputStream in = Corenlp.class.getResourceAsStream("corenlp.properties")) {
            settings.load(in);
        }
        return new Corenlp(new StanfordCoreNLP(settings), settings);
    }

    @Override
    public List<Quote> quotes(String text) {
        Annotation document = new Annotation(text);
        pipeline.annotate(document);
        List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
        return document.get(CoreAnnotations.QuotationsAnnotation.class).stream()
                .map(quotation -> new Quote(content(quotation), speaker(quotation, tokens)))
                .toList();
    }

    private static BitSet content(CoreMap quotation) {
        BitSet content = new BitSet();
        content.set(
                quotation.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                quotation.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
        return content;
    }

    /** The mention's token numbers count through the document; the last belongs to it. */
    private static BitSet speaker(CoreMap quotation, List<CoreLabel> tokens) {
        BitSet speaker = new BitSet();
        Integer first = quotation.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
        Integer last = quotation.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
        if (first != null && last != null) {
            speaker.set(tokens.get(first).beginPosition(), tokens.get(last).endPosition());
        }
        return speaker;
    }

    @Override
    public String description() {
        String properties = new TreeMap<>(settings)
                .entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(" "));
        return "Stanford CoreNLP " + StanfordCoreNLP.class.getPackage().getImplementationVersion() + ", " + properties;
    }
}
