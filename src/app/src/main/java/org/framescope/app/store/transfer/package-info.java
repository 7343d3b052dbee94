/** All that the service keeps as one file, whichever database it lies in: for backups, and from one database to another. */
package org.framescope.app.store.transfer;
