/** Measures the attribution rules against PolNeAR. */
package org.framescope.train.attribution;
