/** From measures to the article's framing: an additive score and generic frames, by trained models or not at all. */
package org.framescope.core.framing;
