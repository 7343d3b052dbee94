/** The article as it was published, and the only way to point into it: spans, which the article itself cuts. */
package org.framescope.core.article;
