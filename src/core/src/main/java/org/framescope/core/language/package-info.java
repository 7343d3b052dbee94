/** The linguistic work that is done once for every article: normal form, tokens, sentences, quotation marks, word lists. */
package org.framescope.core.language;
