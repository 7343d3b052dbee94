package org.framescope.train.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.framescope.core.article.Article;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.engine.model.AttributionModel;
import org.framescope.engine.model.TaggingWindow;
import org.framescope.train.corpus.Babe;
import org.framescope.train.encoder.Tags;
import org.framescope.train.encoder.TokenizedSentence;
import org.framescope.train.encoder.TrainingSentence;

/**
 * BABE's sentences as lessons in loaded words. The corpus gives sentences alone, articles have them in company: half of the
 * lessons are texts of several sentences, so that the tagger knows both.
 */
final class LoadedLessons {

    /** Sentences of a text at most: about what a window holds. */
    private static final int COMPANY = 5;

    private final AttributionModel model;
    private final Random random;

    LoadedLessons(AttributionModel model, long seed) {
        this.model = model;
        this.random = new Random(seed);
    }

    List<TrainingSentence> of(List<Babe.Item> items) {
        List<Babe.Item> order = new ArrayList<>(items);
        Collections.shuffle(order, random);
        int alone = order.size() / 2;
        List<TrainingSentence> lessons = new ArrayList<>();
        order.subList(0, alone).forEach(item -> lessons.addAll(lessons(List.of(item))));
        for (int at = alone; at < order.size(); ) {
            int end = Math.min(order.size(), at + 2 + random.nextInt(COMPANY - 1));
            lessons.addAll(lessons(order.subList(at, end)));
            at = end;
        }
        return lessons;
    }

    private List<TrainingSentence> lessons(List<Babe.Item> company) {
        StringBuilder body = new StringBuilder();
        List<Integer> offsets = new ArrayList<>();
        for (Babe.Item item : company) {
            body.append(body.length() == 0 ? "" : " ");
            offsets.add(body.length());
            body.append(item.text());
        }
        FieldText text = Reading.of(Article.ofBody(body.toString())).body();
        BitSet marked = new BitSet();
        for (int i = 0; i < company.size(); i++) {
            marked.or(MarkedWords.of(company.get(i), text, offsets.get(i)));
        }
        int[] owners = owners(marked, text.tokens().size());
        return model.windows(text).stream().map(own -> lesson(own, owners)).toList();
    }

    /** For each token the run of marked tokens that it belongs to, counted from 1; 0 for none. */
    private static int[] owners(BitSet marked, int tokens) {
        int[] owners = new int[tokens];
        int run = 0;
        for (int i = 0; i < tokens; i++) {
            run += marked.get(i) && !(i > 0 && marked.get(i - 1)) ? 1 : 0;
            owners[i] = marked.get(i) ? run : 0;
        }
        return owners;
    }

    private static TrainingSentence lesson(TaggingWindow window, int[] owners) {
        int[] pieces = Arrays.stream(window.pieces()).mapToInt(Math::toIntExact).toArray();
        Tags tags = Tags.of(pieces.length, window.firstPieces(), window.firstWord(), owners);
        return new TrainingSentence(new TokenizedSentence(pieces), Map.of(), Map.of(LoadedPlan.LOADED, tags), 1);
    }
}
