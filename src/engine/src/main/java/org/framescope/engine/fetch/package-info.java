/** Fetches one public page on a person's request, and nothing that is not public. */
package org.framescope.engine.fetch;
