/** Who says what in the article: cues, sources, contents, speakers, chains, and from them the voice of every word. */
package org.framescope.core.attribution;
