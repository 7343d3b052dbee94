/** Checks a batch's findings by hand: draws some, compares those who judge them, and says what that means for all. */
package org.framescope.engine.sample;
