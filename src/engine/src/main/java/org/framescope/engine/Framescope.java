package org.framescope.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.framescope.core.StandardRegister;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Register;
import org.framescope.core.analysis.Rule;
import org.framescope.core.analysis.Style;
import org.framescope.core.article.Article;
import org.framescope.core.outlet.OutletProfile;
import org.framescope.core.outlet.OutletTally;
import org.framescope.core.style.AppliedStyle;
import org.framescope.engine.model.InstalledModel;
import org.framescope.engine.model.InstalledModels;
import org.framescope.engine.model.InvalidModelsException;
import org.framescope.engine.model.ModelSettings;
import org.framescope.engine.style.StylePacks;

/** The analysis as every entry point uses it: the register with the models that are installed. Safe for many threads. */
public final class Framescope {

    private final Register register;
    private final InstalledModels models;
    private final StylePacks styles;
    private final Style neutral;

    private Framescope(Register register, InstalledModels models, StylePacks styles) {
        this.register = register;
        this.models = models;
        this.styles = styles;
        this.neutral = new AppliedStyle(styles.neutral(), LocalDate.EPOCH);
    }

    /** A register of one's own, whose analyzers need no installed model. */
    public static Framescope of(Register register) {
        return new Framescope(register, new InstalledModels(ModelSettings.NONE), shippedStyles());
    }

    /** All analyzers, with the models that Java's command line or the environment names. */
    public static Framescope standard() {
        return with(ModelSettings.ofSystem());
    }

    /** All analyzers with these models, and rules where there is none. */
    public static Framescope with(ModelSettings models) {
        InstalledModels installed = new InstalledModels(models);
        Register register = StandardRegister.create(
                installed.attribution(), installed.sentences(), installed.loaded(), installed.framing());
        return new Framescope(register, installed, shippedStyles());
    }

    /** The same analysis with other style packs to choose from. */
    public Framescope with(StylePacks others) {
        return new Framescope(register, models, others);
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
        models.open(register.running(only));
    }

    /** The installed models that may speak. */
    public List<InstalledModel> models() throws InvalidModelsException {
        return models.all();
    }

    /** The profile of an outlet whose articles were added up. */
    public OutletProfile profile(String outlet, OutletTally tally) throws InvalidModelsException {
        return tally.profile(outlet, models.framing().reliability());
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
        Map<String, String> spoke = report.models().stream()
                .flatMap(id -> models.opened(id).stream())
                .collect(Collectors.toMap(model -> model.manifest().target(), InstalledModel::sha256));
        Optional<AppliedStyle> style = report.style() instanceof AppliedStyle own ? Optional.of(own) : Optional.empty();
        return new Versions(BuildInfo.VERSION, StandardRegister.RULES_VERSION, spoke, style);
    }
}
