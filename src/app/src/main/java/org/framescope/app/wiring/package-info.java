/** Hands the objects of core and engine, and the settings that a person makes, to the rest of the service. */
package org.framescope.app.wiring;
