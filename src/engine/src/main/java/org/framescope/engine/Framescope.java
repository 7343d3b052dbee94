package org.framescope.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.framescope.core.StandardRegister;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Register;
import org.framescope.core.article.Article;
import org.framescope.core.outlet.OutletProfile;
import org.framescope.core.outlet.OutletTally;
import org.framescope.core.sentence.RuleScorer;
import org.framescope.engine.model.InstalledAttribution;
import org.framescope.engine.model.InstalledFraming;
import org.framescope.engine.model.InstalledLoaded;
import org.framescope.engine.model.InstalledModel;
import org.framescope.engine.model.InstalledSentences;
import org.framescope.engine.model.InvalidModelsException;
import org.framescope.engine.model.ModelSettings;

/** The analysis as every entry point uses it: the register with the models that are installed. Safe for many threads. */
public final class Framescope {

    private final Register register;
    private final InstalledAttribution attribution;
    private final InstalledSentences sentences;
    private final InstalledLoaded loaded;
    private final InstalledFraming framing;

    private Framescope(
            Register register,
            InstalledAttribution attribution,
            InstalledSentences sentences,
            InstalledLoaded loaded,
            InstalledFraming framing) {
        this.register = register;
        this.attribution = attribution;
        this.sentences = sentences;
        this.loaded = loaded;
        this.framing = framing;
    }

    /** A register of one's own, whose analyzers need no installed model. */
    public static Framescope of(Register register) {
        return with(ModelSettings.NONE, (attribution, sentences, loaded, framing) -> register);
    }

    /** All analyzers, with the models that Java's command line or the environment names. */
    public static Framescope standard() {
        return with(ModelSettings.ofSystem());
    }

    /** All analyzers with these models, and rules where there is none. */
    public static Framescope with(ModelSettings models) {
        return with(models, StandardRegister::create);
    }

    /** Makes a register of those who speak. */
    private interface Registering {
        Register of(
                InstalledAttribution attribution,
                InstalledSentences sentences,
                InstalledLoaded loaded,
                InstalledFraming framing);
    }

    private static Framescope with(ModelSettings models, Registering registering) {
        InstalledAttribution attribution = new InstalledAttribution(models);
        InstalledSentences sentences = new InstalledSentences(models, RuleScorer.shipped());
        InstalledLoaded loaded = new InstalledLoaded(models, attribution);
        InstalledFraming framing = new InstalledFraming(models, attribution, sentences, loaded);
        Register register = registering.of(attribution, sentences, loaded, framing);
        return new Framescope(register, attribution, sentences, loaded, framing);
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
        if (running.contains("wording")) {
            loaded.open();
        }
        if (running.contains("framing") || running.contains("frames")) {
            framing.open();
        }
    }

    /** The installed models that may speak. */
    public List<InstalledModel> models() throws InvalidModelsException {
        return Stream.of(attribution.open(), sentences.open(), loaded.open(), framing.open())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The profile of an outlet whose articles were added up. */
    public OutletProfile profile(String outlet, OutletTally tally) throws InvalidModelsException {
        return tally.profile(outlet, framing.reliability());
    }

    /**
     * Analyses one article.
     *
     * @param only ids of the analyzers asked for; empty for all. Throws {@link IllegalArgumentException} for an unknown one.
     */
    public AnalysisReport analyze(Article article, Set<String> only) {
        return register.analyze(article, only);
    }

    /** This software's version. */
    public String version() {
        return BuildInfo.VERSION;
    }

    /** Which version of what speaks in a report, the models by their bundles' hashes. */
    public Versions versions(AnalysisReport report) {
        Map<String, String> models = report.models().stream()
                .flatMap(id -> Stream.of(
                                attribution.opened(id), sentences.opened(id), loaded.opened(id), framing.opened(id))
                        .flatMap(Optional::stream))
                .collect(Collectors.toMap(model -> model.manifest().target(), InstalledModel::sha256));
        return new Versions(BuildInfo.VERSION, StandardRegister.RULES_VERSION, models);
    }
}
