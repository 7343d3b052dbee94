package org.framescope.core;

import java.util.List;
import org.framescope.core.analysis.Analyzer;
import org.framescope.core.analysis.Register;

/** All analyzers of this version, one line each, in running order. */
public final class StandardRegister {

    private StandardRegister() {}

    public static Register create() {
        List<Analyzer> analyzers = List.of();
        return new Register(analyzers);
    }
}
