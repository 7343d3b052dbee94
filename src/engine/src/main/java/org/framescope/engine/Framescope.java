package org.framescope.engine;

import java.util.Map;
import java.util.Set;
import org.framescope.core.StandardRegister;
import org.framescope.core.analysis.AnalysisReport;
import org.framescope.core.analysis.Register;
import org.framescope.core.article.Article;

/** The analysis as every entry point uses it: the register with the models that are installed. Safe for many threads. */
public final class Framescope {

    private final Register register;

    public Framescope(Register register) {
        this.register = register;
    }

    /** All analyzers with what this installation has: at present rules alone. */
    public static Framescope standard() {
        return new Framescope(StandardRegister.create());
    }

    public Register register() {
        return register;
    }

    /**
     * Analyses one article.
     *
     * @param only ids of the analyzers asked for; empty for all. Throws {@link IllegalArgumentException} for an unknown one.
     */
    public AnalysisReport analyze(Article article, Set<String> only) {
        return register.analyze(article, only);
    }

    /** Which version of what speaks in a report, the models by their bundles' hashes. */
    public Versions versions() {
        return new Versions(BuildInfo.VERSION, StandardRegister.RULES_VERSION, Map.of());
    }
}
