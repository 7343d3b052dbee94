/** How a desk and its content management system talk: drafts come in signed, changes of state go out signed. */
package org.framescope.app.cms;
