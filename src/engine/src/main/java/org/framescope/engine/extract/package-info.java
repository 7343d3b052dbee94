/** From a page or from loose text to an article, with an account of what was kept, what was dropped, and why. */
package org.framescope.engine.extract;
