package org.framescope.train.framing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.framescope.core.language.FieldText;
import org.framescope.core.sentence.SentenceScorer;
import org.framescope.core.sentence.SentenceScores;
import org.framescope.core.sentence.SentenceVector;
import org.framescope.engine.model.Bundle;
import org.framescope.engine.model.SentenceModel;
import org.framescope.engine.model.SentenceModel.Judged;

/** The sentence model, asked once about each sentence ever. */
final class RememberedSentences implements SentenceScorer {

    private final SentenceModel model;
    private final Memory memory;

    RememberedSentences(Bundle bundle, Path folder) throws IOException {
        this.model = SentenceModel.open(bundle);
        this.memory = new Memory(folder, "sentences-" + bundle.sha256());
    }

    @Override
    public SentenceScores score(List<FieldText> fields) {
        return model.scores(fields.stream()
                .map(field -> SentenceModel.normal(field).map(this::judged).toList())
                .toList());
    }

    /** Both probabilities, then the vector. */
    private Judged judged(String sentence) {
        String key = Memory.key(sentence);
        Optional<float[]> known = memory.get(key);
        if (known.isPresent()) {
            float[] values = known.get();
            Optional<SentenceVector> vector = values.length == 2
                    ? Optional.empty()
                    : Optional.of(new SentenceVector(Arrays.copyOfRange(values, 2, values.length)));
            return new Judged(model.scored(values[0], values[1]), vector);
        }
        Judged judged = model.judge(sentence);
        int size = judged.vector().map(SentenceVector::size).orElse(0);
        float[] values = new float[2 + size];
        values[0] = (float) judged.score().bias();
        values[1] = (float) judged.score().subjectivity();
        for (int i = 0; i < size; i++) {
            values[2 + i] = (float) judged.vector().orElseThrow().at(i);
        }
        memory.put(key, values);
        return judged;
    }
}
