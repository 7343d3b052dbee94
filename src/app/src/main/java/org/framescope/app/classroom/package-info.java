/** Lessons, and classes that take them together: pupils mark first, and what the tool marks is shown after. */
package org.framescope.app.classroom;
