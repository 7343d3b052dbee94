/** Loaded phrases, scare quotes, hedges and doubt-casting verbs, each with the voice that says it. */
package org.framescope.core.wording;
