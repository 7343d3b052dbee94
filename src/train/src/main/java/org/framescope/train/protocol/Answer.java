package org.framescope.train.protocol;

import java.util.List;

/**
 * An answer about one sentence.
 *
 * @param key the sentence's {@link TextKey}
 */
public record Answer(String key, Judgement judgement) {
    public Answer {
        if (key.isEmpty()) {
            throw new IllegalArgumentException("an answer about no sentence");
        }
    }

    public static List<Judgement> judgements(List<Answer> answers) {
        return answers.stream().map(Answer::judgement).toList();
    }
}
