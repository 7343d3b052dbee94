/** Keeps the record of each desk. */
package org.framescope.app.store.audit;
