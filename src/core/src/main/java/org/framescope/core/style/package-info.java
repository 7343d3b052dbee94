/** A desk's own rules: which findings it wants to see, its own terms and spellings, its exceptions. */
package org.framescope.core.style;
