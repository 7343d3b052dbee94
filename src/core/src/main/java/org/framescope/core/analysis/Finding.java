package org.framescope.core.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.framescope.core.article.Article;
import org.framescope.core.article.Confidence;
import org.framescope.core.article.Passage;

/**
 * A passage that a rule points at.
 *
 * @param rule the rule's id
 * @param voice who speaks at the passage
 * @param evidence what it rests on, under the keys that the rule documents
 * @param reason one or two sentences for a reader, about these words and not about rules in general
 * @param otherReadings innocent or different explanations of the same words
 */
public record Finding(
        String rule,
        Severity severity,
        Confidence confidence,
        Passage passage,
        Voice voice,
        Map<String, Evidence> evidence,
        String reason,
        List<String> otherReadings) {

    public Finding {
        if (!Names.isRule(rule)) {
            throw new IllegalArgumentException("not a rule id: " + rule);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("finding without a reason: " + rule);
        }
        SortedMap<String, Evidence> sorted = new TreeMap<>(evidence);
        evidence = Collections.unmodifiableSortedMap(sorted);
        otherReadings = List.copyOf(otherReadings);
    }

    /** The same finding, no more than a note where the field that it rests on was extracted with low confidence. */
    Finding cappedBy(Article article) {
        if (article.confidence(passage.field()) != Confidence.LOW) {
            return this;
        }
        return withSeverity(severity.atMost(Severity.NOTE));
    }

    /** The same finding without one piece of its evidence. */
    public Finding without(String key) {
        SortedMap<String, Evidence> left = new TreeMap<>(evidence);
        left.remove(key);
        return new Finding(rule, severity, confidence, passage, voice, left, reason, otherReadings);
    }

    /** The same finding, of another severity. */
    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, confidence, passage, voice, evidence, reason, otherReadings);
    }
}
