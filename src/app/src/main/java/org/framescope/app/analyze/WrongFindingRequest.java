package org.framescope.app.analyze;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A finding that somebody holds to be wrong.
 *
 * @param article the article as it was analyzed
 * @param rule the rule's id
 * @param field headline, deck, body or captions[n]
 * @param begin in UTF-16 units of the field
 * @param end exclusive
 */
@Schema(name = "WrongFindingRequest")
record WrongFindingRequest(@Schema(ref = "Article") Object article, String rule, String field, int begin, int end) {}
