/** How fast the service answers; run with {@code ./framescope bench app} after {@code ./framescope package}. */
package org.framescope.app.bench;
