package org.framescope.core.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.framescope.core.analysis.Draft;
import org.framescope.core.article.MainField;
import org.framescope.core.article.Passage;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Token;
import org.framescope.core.sentence.ScoredSentence;
import org.framescope.core.sentence.ScoredSentences;
import org.framescope.core.sentence.SentenceVector;

/** Headline, deck and body as frames are told by them: each sentence with a vector, and all of them together. */
public final class FrameReader {

    /** One sentence: its vector, its words, and how many of them are each frame's. */
    record Part(Passage passage, SentenceVector vector, int words, Map<Frame, Integer> hits) {

        FrameFacts facts() {
            return FrameReader.facts(List.of(this));
        }
    }

    private FrameReader() {}

    static List<Part> parts(Reading reading, Draft draft) {
        List<Map<Frame, Integer>> hits = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        for (FieldText text : reading.fields()) {
            if (text.field() instanceof MainField) {
                hits.addAll(FrameWords.in(text));
                text.sentences()
                        .forEach(s -> words.add((int)
                                text.tokens(s).stream().filter(Token::counts).count()));
            }
        }
        List<ScoredSentence> scored =
                draft.section(ScoredSentences.class).map(ScoredSentences::all).orElse(List.of());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < scored.size(); i++) {
            Optional<SentenceVector> vector = scored.get(i).vector();
            if (vector.isPresent()) {
                parts.add(new Part(scored.get(i).passage(), vector.get(), words.get(i), hits.get(i)));
            }
        }
        return parts;
    }

    /** What the whole article is told by; empty where none of its sentences has a vector. */
    public static Optional<FrameFacts> of(Reading reading, Draft draft) {
        List<Part> parts = parts(reading, draft);
        return parts.isEmpty() ? Optional.empty() : Optional.of(facts(parts));
    }

    static FrameFacts facts(List<Part> parts) {
        int size = parts.get(0).vector().size();
        List<Double> mean = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            double sum = 0;
            for (Part part : parts) {
                sum += part.vector().at(i);
            }
            mean.add(sum / parts.size());
        }
        int words = parts.stream().mapToInt(Part::words).sum();
        List<Double> rates = Frame.all().stream()
                .map(frame -> 100
                        * parts.stream()
                                .mapToInt(p -> p.hits().getOrDefault(frame, 0))
                                .sum()
                        / (double) Math.max(1, words))
                .toList();
        return new FrameFacts(mean, rates, words);
    }
}
