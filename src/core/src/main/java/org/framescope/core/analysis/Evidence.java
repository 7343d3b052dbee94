package org.framescope.core.analysis;

import java.util.List;
import org.framescope.core.article.Passage;

/** What a finding rests on, under one of the keys that its rule documents. */
public sealed interface Evidence {

    /** The key of a neutral wording, which is shown only to those who ask for it. */
    String HINT = "hint";

    static Evidence words(List<String> words) {
        return new Words(words);
    }

    static Evidence word(String word) {
        return new Words(List.of(word));
    }

    static Evidence passages(List<Passage> passages) {
        return new Passages(passages);
    }

    static Evidence number(double value) {
        return new Figure(value);
    }

    /** Names, terms or short notes. */
    record Words(List<String> words) implements Evidence {
        public Words {
            words = List.copyOf(words);
        }
    }

    /** Places in the article. */
    record Passages(List<Passage> passages) implements Evidence {
        public Passages {
            passages = List.copyOf(passages);
        }
    }

    /** A figure, such as a share or a probability. */
    record Figure(double value) implements Evidence {
        public Figure {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("evidence without a value: " + value);
            }
        }
    }
}
