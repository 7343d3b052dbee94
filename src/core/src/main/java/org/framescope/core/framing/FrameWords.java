package org.framescope.core.framing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.framescope.core.analysis.MeasureDefinition;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Lexicon;
import org.framescope.core.language.Match;
import org.framescope.core.language.WordList;

/** Words that each frame is told in, whatever the topic. */
final class FrameWords {

    private static final Lexicon LEXICON = Lexicon.of(WordList.load(FrameWords.class, "frame-words.txt"));
    private static final Map<String, Frame> BY_NAME =
            Frame.all().stream().collect(Collectors.toUnmodifiableMap(Frame::wireName, f -> f));
    private static final Map<Frame, MeasureDefinition> DEFINITIONS = definitionsByFrame();

    private FrameWords() {}

    private static Map<Frame, MeasureDefinition> definitionsByFrame() {
        Map<Frame, MeasureDefinition> definitions = new EnumMap<>(Frame.class);
        for (Frame frame : Frame.all()) {
            definitions.put(
                    frame,
                    MeasureDefinition.amount(
                            "frames." + frame.wireName() + "-words",
                            "per 100 words",
                            "Words that the " + frame.wireName() + " frame is told in, in any voice."));
        }
        return definitions;
    }

    static MeasureDefinition definition(Frame frame) {
        return DEFINITIONS.get(frame);
    }

    static List<MeasureDefinition> definitions() {
        return List.copyOf(DEFINITIONS.values());
    }

    /** For each sentence of a field, how many words of each frame stand there. */
    static List<Map<Frame, Integer>> in(FieldText text) {
        List<Map<Frame, Integer>> counts = new ArrayList<>();
        text.sentences().forEach(s -> counts.add(new EnumMap<>(Frame.class)));
        for (Match match : text.matches(LEXICON)) {
            int sentence = text.sentenceAt(match.begin());
            Frame frame = BY_NAME.get(match.entry().get("frame", ""));
            if (sentence >= 0 && frame != null) {
                counts.get(sentence).merge(frame, 1, Integer::sum);
            }
        }
        return counts;
    }
}
