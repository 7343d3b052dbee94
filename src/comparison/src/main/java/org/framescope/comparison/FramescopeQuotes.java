package org.framescope.comparison;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.framescope.core.article.Article;
import org.framescope.core.article.Passage;
import org.framescope.core.attribution.Attribution;
import org.framescope.core.attribution.AttributionKind;
import org.framescope.core.attribution.Attributions;
import org.framescope.engine.Framescope;
import org.framescope.engine.model.InvalidModelsException;
import org.framescope.engine.model.ModelSettings;

/** Framescope as every entry point of the product runs it, with all analyzers or some. */
final class FramescopeQuotes implements QuoteSystem {

    /** All analyzers, as a report is made. */
    static final Set<String> EVERYTHING = Set.of();

    /** Attribution alone. */
    static final Set<String> ATTRIBUTION = Set.of("attribution");

    private final Framescope framescope;
    private final Set<String> only;
    private final String models;

    private FramescopeQuotes(Framescope framescope, Set<String> only, String models) {
        this.framescope = framescope;
        this.only = only;
        this.models = models;
    }

    /** @param only the analyzers to run; empty for all */
    static FramescopeQuotes open(ModelSettings settings, Set<String> only) throws InvalidModelsException {
        Framescope framescope = Framescope.with(settings);
        framescope.open(only);
        String models = framescope.models().stream()
                .map(model -> model.manifest().id())
                .sorted()
                .collect(Collectors.joining(", "));
        return new FramescopeQuotes(framescope, only, models);
    }

    @Override
    public List<Quote> quotes(String text) {
        return framescope
                .analyze(Article.ofBody(text), only)
                .section(Attributions.class)
                .orElse(Attributions.NONE)
                .all()
                .stream()
                .filter(attribution -> attribution.kind() == AttributionKind.DIRECT)
                .map(FramescopeQuotes::quote)
                .toList();
    }

    private static Quote quote(Attribution attribution) {
        BitSet content = new BitSet();
        BitSet speaker = new BitSet();
        attribution.content().forEach(passage -> set(content, passage));
        attribution.source().ifPresent(source -> set(speaker, source.passage()));
        return new Quote(content, speaker);
    }

    private static void set(BitSet bits, Passage passage) {
        bits.set(passage.begin(), passage.end());
    }

    @Override
    public String description() {
        String speaking = models.isEmpty() ? "rules alone" : "models " + models;
        String part = only.isEmpty() ? "every analyzer" : "attribution alone";
        return "Framescope " + framescope.version() + ", " + part + ", " + speaking;
    }
}
