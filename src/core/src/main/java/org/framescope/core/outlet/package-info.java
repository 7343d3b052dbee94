/** Many reports on one outlet's articles: a profile of what was measured, never a verdict on the outlet. */
package org.framescope.core.outlet;
