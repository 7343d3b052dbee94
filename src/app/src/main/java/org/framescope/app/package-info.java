/** The Quarkus service: what may be asked for over HTTP, what is kept, and who may ask. */
package org.framescope.app;
