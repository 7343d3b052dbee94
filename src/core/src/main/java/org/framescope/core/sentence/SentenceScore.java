package org.framescope.core.sentence;

/**
 * Two probabilities about one sentence, each 0..1.
 *
 * @param bias that experts would call its wording biased (as in BABE, Spinde et al., 2021)
 * @param subjectivity that it expresses a view rather than reports (as in CheckThat!, task 2)
 * @param biasUndecided whether who judged cannot tell, so close is {@code bias} to where answers turn
 * @param subjectivityUndecided the same of {@code subjectivity}
 */
public record SentenceScore(double bias, double subjectivity, boolean biasUndecided, boolean subjectivityUndecided) {

    /** The score of one who always tells. */
    public SentenceScore(double bias, double subjectivity) {
        this(bias, subjectivity, false, false);
    }
}
