/** Findings of a batch that people judge by hand: drawing them, judging them, and what that says about the batch. */
package org.framescope.app.sample;
