/** The service as it is shipped, in a process of its own, and a PostgreSQL for it: what benchmarks and campaigns start. */
package org.framescope.app.served;
