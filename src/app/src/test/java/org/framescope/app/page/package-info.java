/** The page in a real browser, and what can be said about its files without one. */
package org.framescope.app.page;
