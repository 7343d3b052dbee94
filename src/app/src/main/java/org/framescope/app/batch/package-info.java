/** Many articles at once: how they come in, who analyzes them, how far they are, and what came of them. */
package org.framescope.app.batch;
