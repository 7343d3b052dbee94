package org.framescope.core.naming;

import org.framescope.core.article.Passage;

/**
 * A name where it stands outside quotations.
 *
 * @param form how it is spelled there, in lower case
 */
record Mention(Passage passage, String form) {}
