/** The batch entry point for a cluster: NDJSON or Parquet articles in, NDJSON or Parquet reports out. */
package org.framescope.spark;
