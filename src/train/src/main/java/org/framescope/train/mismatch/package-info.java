/** Fits and measures what holds captions and headlines against their articles. */
package org.framescope.train.mismatch;
