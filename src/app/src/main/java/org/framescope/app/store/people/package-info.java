/** Keeps desks, their people, sessions and tokens. */
package org.framescope.app.store.people;
