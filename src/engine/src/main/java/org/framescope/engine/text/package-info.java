/** Reports and extractions as a person reads them: on a terminal, in a pipe, in a golden file. */
package org.framescope.engine.text;
