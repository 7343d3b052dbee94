/** Keeps analyses, and finds them and their findings again. The only package that knows Hibernate ORM. */
package org.framescope.app.store;
