package org.framescope.train.robustness;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.framescope.core.sentence.RuleScorer;
import org.framescope.core.sentence.SentenceScorer;
import org.framescope.engine.model.InstalledModel;
import org.framescope.engine.model.InstalledSentences;
import org.framescope.engine.model.ModelSettings;

/** A sentence scorer by the name that it has in tables. */
record NamedScorer(String name, SentenceScorer scorer) {

    /** The rules, and the installed model where there is one. */
    static List<NamedScorer> installed(ModelSettings settings) throws IOException {
        List<NamedScorer> scorers = new ArrayList<>();
        scorers.add(new NamedScorer("rules", RuleScorer.shipped()));
        InstalledSentences sentences = new InstalledSentences(settings, RuleScorer.shipped());
        Optional<InstalledModel> model = sentences.open();
        model.ifPresent(about -> scorers.add(new NamedScorer(about.manifest().id(), sentences)));
        return List.copyOf(scorers);
    }
}
