package org.framescope.core.style;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.framescope.core.analysis.Finding;

/**
 * An exception: findings that the desk knows and does not want to see again, until a day.
 *
 * @param rule of this rule alone; absent for any
 * @param text only where the finding's words contain this, in lower case; absent for any words
 * @param reason why
 * @param expires the last day on which it holds
 */
public record Suppression(Optional<String> rule, Optional<String> text, String reason, LocalDate expires) {

    public Suppression {
        if (rule.isEmpty() && text.isEmpty()) {
            throw new IllegalArgumentException("a suppression of everything");
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isAfter(expires);
    }

    boolean covers(Finding finding) {
        String words = finding.passage().text().toLowerCase(Locale.ROOT);
        return rule.map(own -> own.equals(finding.rule())).orElse(true)
                && text.map(words::contains).orElse(true);
    }
}
