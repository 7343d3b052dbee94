/** The wire contract: articles and reports as JSON, one at a time or one a line. */
package org.framescope.engine.io;
