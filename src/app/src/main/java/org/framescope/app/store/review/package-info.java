/** Keeps pieces under review. */
package org.framescope.app.store.review;
