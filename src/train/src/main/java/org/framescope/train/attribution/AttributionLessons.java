package org.framescope.train.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.framescope.core.article.Article;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Token;
import org.framescope.engine.model.TaggingWindow;
import org.framescope.engine.model.TaggingWindows;
import org.framescope.train.encoder.Head;
import org.framescope.train.encoder.Tags;
import org.framescope.train.encoder.TokenizedSentence;
import org.framescope.train.encoder.TrainingSentence;

/** Turns annotated texts into lessons: windows of word pieces, and for each word and role the tag that it should get. */
final class AttributionLessons {

    private final TaggingWindows windows;

    AttributionLessons(TaggingWindows windows) {
        this.windows = windows;
    }

    /** The lessons of one text, by the annotator who agrees best with the others. */
    List<TrainingSentence> of(PolnearText text) {
        FieldText body = Reading.of(Article.ofBody(text.text())).body();
        List<GoldAttribution> gold = text.typical();
        Map<Head, int[]> owners = new HashMap<>();
        for (AttributionHeads own : AttributionHeads.values()) {
            owners.put(own.head(), owners(body.tokens(), own.spans(gold)));
        }
        List<TrainingSentence> lessons = new ArrayList<>();
        for (TaggingWindow window : windows.of(body)) {
            lessons.add(lesson(window, owners));
        }
        return lessons;
    }

    /** For each token the run of a span that it belongs to, counted from 1; 0 for none. */
    private static int[] owners(List<Token> tokens, List<BitSet> spans) {
        int[] owners = new int[tokens.size()];
        int run = 0;
        for (BitSet span : spans) {
            boolean open = false;
            for (int i = 0; i < owners.length; i++) {
                boolean inside = span.get(tokens.get(i).begin());
                run += inside && !open ? 1 : 0;
                if (inside) {
                    owners[i] = run;
                }
                open = inside;
            }
        }
        return owners;
    }

    private static TrainingSentence lesson(TaggingWindow window, Map<Head, int[]> owners) {
        int[] pieces = Arrays.stream(window.pieces()).mapToInt(Math::toIntExact).toArray();
        Map<Head, Tags> tags = new HashMap<>();
        owners.forEach(
                (head, own) -> tags.put(head, Tags.of(pieces.length, window.firstPieces(), window.firstWord(), own)));
        return new TrainingSentence(new TokenizedSentence(pieces), Map.of(), tags, 1);
    }
}
