/** Takes articles in from what is neither page nor loose text: drafts, feeds, web archives and tables. */
package org.framescope.engine.intake;
