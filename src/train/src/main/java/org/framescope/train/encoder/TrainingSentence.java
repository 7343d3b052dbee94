package org.framescope.train.encoder;

import java.util.Map;

/**
 * A sentence with the answers to learn.
 *
 * @param answers by head: 0 for no, 1 for yes, between them a share of votes; heads without an answer learn nothing here
 * @param tags by token-level head, one for each word piece
 * @param weight how much it counts beside the others, 1 where they all count the same
 */
public record TrainingSentence(
        TokenizedSentence sentence, Map<Head, Double> answers, Map<Head, Tags> tags, double weight) {

    TrainingSentence(TokenizedSentence sentence, Map<Head, Double> answers) {
        this(sentence, answers, Map.of(), 1);
    }

    public TrainingSentence {
        if (!(weight > 0 && weight < 1_000)) {
            throw new IllegalArgumentException("not a weight: " + weight);
        }
        answers = Map.copyOf(answers);
        tags = Map.copyOf(tags);
        for (Tags own : tags.values()) {
            if (own.length() != sentence.length()) {
                throw new IllegalArgumentException(own.length() + " tags for " + sentence.length() + " word pieces");
            }
        }
        if (answers.isEmpty() && tags.isEmpty()) {
            throw new IllegalArgumentException("a sentence without an answer teaches nothing");
        }
        answers.forEach((head, answer) -> {
            if (!(answer >= 0 && answer <= 1)) {
                throw new IllegalArgumentException("not between no and yes: " + head.name() + " " + answer);
            }
        });
    }
}
