/** Errors as RFC 9457 problems: each says what was expected, what was found and what to do, and none quotes an article. */
package org.framescope.app.problem;
