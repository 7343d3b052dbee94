/** The batch entry point for a cluster: NDJSON articles in, NDJSON reports out. */
package org.framescope.spark;
