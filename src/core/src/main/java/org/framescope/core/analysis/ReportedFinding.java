package org.framescope.core.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.framescope.core.article.Span;
import org.framescope.core.language.FieldText;
import org.framescope.core.language.Reading;
import org.framescope.core.language.Sentence;
import org.framescope.core.language.Token;

/**
 * A finding with its id: a fingerprint of rule, normalized text and neighborhood, so that the same finding keeps its id
 * from draft to draft while words elsewhere change.
 */
public record ReportedFinding(String id, Finding finding) {

    /** Words on either side that belong to the neighborhood. */
    private static final int NEIGHBORHOOD = 3;

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(f -> f.passage().span(), Span.READING_ORDER)
            .thenComparing(Finding::rule);

    /** Sorts the findings and gives each its id; repeats in one neighborhood are told apart by their number. */
    static List<ReportedFinding> of(List<Finding> findings, Reading reading) {
        Map<String, Integer> seen = new HashMap<>();
        List<ReportedFinding> reported = new ArrayList<>();
        for (Finding finding : findings.stream().sorted(ORDER).toList()) {
            String print = fingerprint(finding, reading);
            int number = seen.merge(print, 1, Integer::sum);
            reported.add(new ReportedFinding("f-" + digest(print + "\n" + number), finding));
        }
        return List.copyOf(reported);
    }

    private static String fingerprint(Finding finding, Reading reading) {
        Span span = finding.passage().span();
        FieldText text = reading.field(span.field()).orElseThrow();
        int first = text.tokenAt(span.begin());
        int behind = text.tokenAt(span.end());
        return String.join(
                "\n",
                finding.rule(),
                normalize(finding.passage().text()),
                words(text, first - 1, -1, text.sentenceAt(span.begin())),
                words(text, behind, 1, text.sentenceAt(Math.max(span.begin(), span.end() - 1))));
    }

    /** A few words on one side of the passage, within its sentence. */
    private static String words(FieldText text, int from, int step, int sentence) {
        if (sentence < 0) {
            return "";
        }
        Sentence bounds = text.sentences().get(sentence);
        StringBuilder words = new StringBuilder();
        for (int at = from, n = 0;
                n < NEIGHBORHOOD && at >= bounds.firstToken() && at < bounds.endToken();
                at += step) {
            Token token = text.tokens().get(at);
            if (token.counts()) {
                words.append(token.lower()).append(' ');
                n++;
            }
        }
        return words.toString();
    }

    private static String normalize(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                words.append(text.charAt(i));
            }
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
