/** Style packs as files: read with the line of every mistake, found by their ids. */
package org.framescope.engine.style;
