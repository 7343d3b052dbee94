package org.framescope.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framescope.core.StandardRegister;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Register;
import org.framescope.core.analysis.Rule;
import org.framescope.core.analysis.Style;
import org.framescope.core.article.Article;
import org.framescope.core.sentence.RuleScorer;
import org.framescope.core.style.AppliedStyle;
import org.framescope.core.wording.LoadedTagger;
import org.framescope.engine.model.InstalledAttribution;
import org.framescope.engine.model.InstalledModel;
import org.framescope.engine.model.InstalledSentences;
import org.framescope.engine.model.InvalidModelsException;
import org.framescope.engine.model.ModelSettings;
import org.framescope.engine.style.StylePacks;

/** The analysis as every entry point uses it: the register with the models that are installed. Safe for many threads. */
public final class Framescope {

    private final Register register;
    private final InstalledAttribution attribution;
    private final InstalledSentences sentences;

    private final StylePacks styles;
    private final Style neutral;

    private Framescope(
            Register register, StylePacks styles, InstalledAttribution attribution, InstalledSentences sentences) {
        this.register = register;
        this.styles = styles;
        this.neutral = new AppliedStyle(styles.neutral(), LocalDate.EPOCH);
        this.attribution = attribution;
        this.sentences = sentences;
    }

    /** A register of one's own, whose analyzers need no installed model. */
    public static Framescope of(Register register) {
        return new Framescope(
                register,
                shippedStyles(),
                new InstalledAttribution(ModelSettings.NONE),
                new InstalledSentences(ModelSettings.NONE, RuleScorer.shipped()));
    }

    /** All analyzers, with the models that Java's command line or the environment names. */
    public static Framescope standard() {
        return with(ModelSettings.ofSystem());
    }

    /** All analyzers with these models, and rules where there is none. */
    public static Framescope with(ModelSettings models) {
        InstalledAttribution attribution = new InstalledAttribution(models);
        InstalledSentences sentences = new InstalledSentences(models, RuleScorer.shipped());
        return new Framescope(
                StandardRegister.create(attribution, sentences, LoadedTagger.NONE),
                shippedStyles(),
                attribution,
                sentences);
    }

    /** The same analysis with other style packs to choose from. */
    public Framescope with(StylePacks others) {
        return new Framescope(register, others, attribution, sentences);
    }

    /** Packs speak about the rules of this version, whatever the register. */
    private static StylePacks shippedStyles() {
        return StylePacks.shipped(
                StandardRegister.create().rules().stream().map(Rule::id).collect(Collectors.toSet()));
    }

    /** The style packs of this installation. */
    public StylePacks styles() {
        return styles;
    }

    public Register register() {
        return register;
    }

    /**
     * Opens the models that these analyzers need, so that what must not be used is found before any work is done.
     *
     * @param only ids of analyzers; empty for all. Throws {@link IllegalArgumentException} for an unknown one.
     * @throws InvalidModelsException where an installed model must not be used
     */
    public void open(Set<String> only) throws InvalidModelsException {
        Set<String> running = register.running(only);
        if (running.contains("attribution")) {
            attribution.open();
        }
        if (running.contains("sentences")) {
            sentences.open();
        }
    }

    /** The installed models that may speak. */
    public List<InstalledModel> models() throws InvalidModelsException {
        return Stream.concat(attribution.open().stream(), sentences.open().stream())
                .toList();
    }

    /**
     * Analyses one article.
     *
     * @param only ids of the analyzers asked for; empty for all. Throws {@link IllegalArgumentException} for an unknown one.
     */
    public AnalysisReport analyze(Article article, Set<String> only) {
        return analyze(article, only, neutral);
    }

    /**
     * The same for a desk.
     *
     * @param only ids of the analyzers asked for; empty for all. Throws {@link IllegalArgumentException} for an unknown one.
     * @param style what the desk wants done with findings
     */
    public AnalysisReport analyze(Article article, Set<String> only, Style style) {
        return register.analyze(article, only, style);
    }

    /** The style that applies where no other is asked for: every finding as the rules give it. */
    public Style neutral() {
        return neutral;
    }

    /** This software's version. */
    public String version() {
        return BuildInfo.VERSION;
    }

    /** Which version of what speaks in a report, the models by their bundles' hashes. */
    public Versions versions(AnalysisReport report) {
        Map<String, String> models = report.models().stream()
                .flatMap(id -> attribution.opened(id).or(() -> sentences.opened(id)).stream())
                .collect(Collectors.toMap(model -> model.manifest().target(), InstalledModel::sha256));
        Optional<AppliedStyle> style = report.style() instanceof AppliedStyle own ? Optional.of(own) : Optional.empty();
        return new Versions(BuildInfo.VERSION, StandardRegister.RULES_VERSION, models, style);
    }
}
