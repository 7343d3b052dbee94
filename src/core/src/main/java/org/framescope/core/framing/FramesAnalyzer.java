package org.framescope.core.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.framescope.core.analysis.Analysis;
import org.framescope.core.analysis.Analyzer;
import org.framescope.core.analysis.Draft;
import org.framescope.core.analysis.Manual;
import org.framescope.core.analysis.Measure;
import org.framescope.core.analysis.Outcome;
import org.framescope.core.article.Passage;
import org.framescope.core.language.English;
import org.framescope.core.language.Reading;

/** Which generic frames the article uses, and which sentences say so; silent without a trained model. */
public final class FramesAnalyzer implements Analyzer {

    private static final int MOST_EVIDENCE = 3;

    private static final Manual MANUAL =
            new Manual("frames", 2, Set.of("attribution", "sentences"), List.of(), FrameWords.definitions());

    private final FramingJudge judge;

    public FramesAnalyzer(FramingJudge judge) {
        this.judge = judge;
    }

    @Override
    public Manual manual() {
        return MANUAL;
    }

    @Override
    public Outcome analyze(Reading reading, Draft draft) {
        Optional<FramingBundle> models = judge.models();
        if (models.isEmpty()) {
            return Outcome.abstained("no trained model for frames is installed, and rules alone do not judge it");
        }
        FramingBundle bundle = models.get();
        List<FrameReader.Part> parts = FrameReader.parts(reading, draft);
        Optional<String> objection = English.objection(reading)
                .or(() -> Objections.toText(reading))
                .or(() -> Objections.toSpeakers(bundle, draft, false));
        if (objection.isPresent() || parts.isEmpty()) {
            return Outcome.abstained(objection.orElse("no sentence could be read"));
        }
        FrameFacts facts = FrameReader.facts(parts);
        boolean known = bundle.frames().topics().holds(Optional.of(facts.vector()));
        List<FrameVerdict> verdicts = new ArrayList<>();
        for (FrameModel model : bundle.frames().frames()) {
            verdicts.add(verdict(model, facts, parts, known));
        }
        return new Outcome.Ok(new Analysis(
                List.of(new FrameVerdicts(bundle.id(), verdicts)), measures(facts, parts.size()), List.of()));
    }

    private static List<Measure> measures(FrameFacts facts, int support) {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < facts.rates().size(); i++) {
            String name = FrameWords.definition(Frame.all().get(i)).name();
            measures.add(new Measure(name, facts.rates().get(i), Optional.empty(), support));
        }
        return measures;
    }

    private static FrameVerdict verdict(
            FrameModel model, FrameFacts facts, List<FrameReader.Part> parts, boolean known) {
        double probability = model.probability(facts);
        if (!known && model.unsure(probability)) {
            return new FrameVerdict.Abstained(
                    model.frame(), "cannot tell: the topic is far from climate news, which the model learnt from");
        }
        return new FrameVerdict.Scored(
                model.frame(), probability, probability < model.likelyFrom() ? List.of() : evidence(model, parts));
    }

    /** The sentences that would be taken for the frame most readily if they stood alone. */
    private static List<Passage> evidence(FrameModel model, List<FrameReader.Part> parts) {
        record Weighed(FrameReader.Part part, double probability) {}
        return parts.stream()
                .map(part -> new Weighed(part, model.probability(part.facts())))
                .sorted(Comparator.comparingDouble((Weighed w) -> -w.probability()))
                .limit(MOST_EVIDENCE)
                .map(w -> w.part().passage())
                .toList();
    }
}
