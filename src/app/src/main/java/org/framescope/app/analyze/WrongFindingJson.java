package org.framescope.app.analyze;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A finding that somebody holds to be wrong, as an example that can be shown to others: the form in which rules carry
 * their own examples. Nothing is sent anywhere.
 *
 * @param format the form's number
 * @param analyzer that of the rule
 * @param revision the analyzer's
 * @param expectation ignores: what the rule should do with the text
 * @param text the sentence, what was found in double brackets; names and numbers replaced by placeholders
 * @param stillFound whether the rule finds the same in this text alone; where it does not, the text lacks something
 * @param service the version of this service
 */
@Schema(name = "WrongFinding")
public record WrongFindingJson(
        int format,
        String rule,
        String analyzer,
        int revision,
        String expectation,
        String field,
        String text,
        boolean stillFound,
        String service) {}
