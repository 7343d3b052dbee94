/** Analyses: made, kept, listed, deleted, and their findings asked for. */
package org.framescope.app.analyze;
