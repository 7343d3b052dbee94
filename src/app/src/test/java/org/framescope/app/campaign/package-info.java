/** Real services on a real database that are killed and cut off while they work on a batch. */
package org.framescope.app.campaign;
