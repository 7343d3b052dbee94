package org.framescope.core.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.framescope.core.article.Article;
import org.framescope.core.language.Reading;

/** The analyzers in the order in which they run, and the one way to run them. */
public final class Register {

    private final List<Analyzer> analyzers;

    /** Throws {@link IllegalArgumentException} where an analyzer needs one that does not run before it, or an id recurs. */
    public Register(List<Analyzer> analyzers) {
        this.analyzers = List.copyOf(analyzers);
        Set<String> earlier = new HashSet<>();
        for (Analyzer analyzer : analyzers) {
            Manual manual = analyzer.manual();
            if (!earlier.containsAll(manual.needs())) {
                throw new IllegalArgumentException(manual.id() + " needs " + manual.needs() + " before it");
            }
            if (!earlier.add(manual.id())) {
                throw new IllegalArgumentException("two analyzers are called " + manual.id());
            }
        }
    }

    public List<Analyzer> analyzers() {
        return analyzers;
    }

    /** The ids that {@code only} may name, in running order. */
    public List<String> ids() {
        return analyzers.stream().map(a -> a.manual().id()).toList();
    }

    public List<Rule> rules() {
        return analyzers.stream().flatMap(a -> a.manual().rules().stream()).toList();
    }

    public Optional<Rule> rule(String id) {
        return rules().stream().filter(r -> r.id().equals(id)).findFirst();
    }

    public List<MeasureDefinition> measures() {
        return analyzers.stream().flatMap(a -> a.manual().measures().stream()).toList();
    }

    /** All analyzers over one article. */
    public AnalysisReport analyze(Article article) {
        return analyze(article, Set.of());
    }

    /**
     * The named analyzers over one article; those that they build on run too, unreported.
     *
     * @param only analyzer ids; empty for all. Throws {@link IllegalArgumentException} for an unknown one.
     */
    public AnalysisReport analyze(Article article, Set<String> only) {
        return analyze(article, only, Style.NONE);
    }

    /**
     * The same for a desk.
     *
     * @param only analyzer ids; empty for all. Throws {@link IllegalArgumentException} for an unknown one.
     * @param style what the desk wants done with findings; analyzers find it among the draft's sections
     */
    public AnalysisReport analyze(Article article, Set<String> only, Style style) {
        Set<String> asked = asked(only);
        Set<String> wanted = withNeeds(asked);
        Reading reading = Reading.of(article);
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Draft draft = new Draft(List.of(style), List.of());
        for (Analyzer analyzer : analyzers) {
            String id = analyzer.manual().id();
            Outcome outcome = wanted.contains(id) ? run(analyzer, reading, draft) : Outcome.skipped("not asked for");
            if (outcome instanceof Outcome.Ok ok) {
                draft = extend(draft, ok.analysis());
            }
            outcomes.put(id, asked.contains(id) ? outcome : Outcome.skipped("not asked for"));
        }
        return AnalysisReport.of(reading, style, outcomes);
    }

    /**
     * The analyzers that run where these are asked for: themselves, and those that they build on.
     *
     * @param only analyzer ids; empty for all. Throws {@link IllegalArgumentException} for an unknown one.
     */
    public Set<String> running(Set<String> only) {
        return withNeeds(asked(only));
    }

    private Set<String> asked(Set<String> only) {
        List<String> ids = ids();
        if (!ids.containsAll(only)) {
            Set<String> unknown = new TreeSet<>(only);
            ids.forEach(unknown::remove);
            throw new IllegalArgumentException("no such analyzer: " + unknown + "; there are " + ids);
        }
        return only.isEmpty() ? Set.copyOf(ids) : only;
    }

    private Set<String> withNeeds(Set<String> asked) {
        Set<String> wanted = new HashSet<>(asked);
        for (int i = analyzers.size() - 1; i >= 0; i--) {
            Manual manual = analyzers.get(i).manual();
            if (wanted.contains(manual.id())) {
                wanted.addAll(manual.needs());
            }
        }
        return wanted;
    }

    /** One analyzer's bug must not cost the reader the rest of the report, so it becomes that analyzer's status. */
    private static Outcome run(Analyzer analyzer, Reading reading, Draft draft) {
        try {
            return analyzer.analyze(reading, draft);
        } catch (RuntimeException | StackOverflowError failure) {
            return new Outcome.Failed(
                    "internal error (" + failure.getClass().getSimpleName() + "); the rest of the report stands");
        }
    }

    private static Draft extend(Draft draft, Analysis analysis) {
        List<Section> sections = new ArrayList<>(draft.sections());
        sections.addAll(analysis.sections());
        List<Measure> measures = new ArrayList<>(draft.measures());
        measures.addAll(analysis.measures());
        return new Draft(sections, measures);
    }
}
