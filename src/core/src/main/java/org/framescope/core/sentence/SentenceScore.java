package org.framescope.core.sentence;

/**
 * Two probabilities about one sentence, each 0..1.
 *
 * @param bias that experts would call its wording biased (as in BABE, Spinde et al., 2021)
 * @param subjectivity that it expresses a view rather than reports (as in CheckThat!, task 2)
 */
public record SentenceScore(double bias, double subjectivity) {}
