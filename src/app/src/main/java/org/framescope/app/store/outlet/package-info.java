/** Keeps what outlets say about their profiles, and what was corrected. */
package org.framescope.app.store.outlet;
