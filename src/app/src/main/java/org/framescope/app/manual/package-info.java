/** What the service can find and measure, and by which models: the pages that its register writes about itself. */
package org.framescope.app.manual;
