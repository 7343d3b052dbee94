/** Many articles in one run that can be stopped and resumed: reports, tidy tables, outlets, a manifest. */
package org.framescope.engine.batch;
