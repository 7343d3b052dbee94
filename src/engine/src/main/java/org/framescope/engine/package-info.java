/** What runs an analysis anywhere: core with its models, page extraction, the wire and the command line. */
package org.framescope.engine;
