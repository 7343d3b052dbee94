/** Keeps samples of findings and what those said who judged them. */
package org.framescope.app.store.sample;
