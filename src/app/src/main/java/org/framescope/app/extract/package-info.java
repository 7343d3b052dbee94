/** Pages and loose text made into articles, with an account of what was kept and what was dropped. */
package org.framescope.app.extract;
