/** How desks and their content management systems talk, kept. */
package org.framescope.app.store.cms;
