/** Trains, calibrates, exports and evaluates; the service never sees this module. */
package org.framescope.train;
