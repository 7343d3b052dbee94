/** Whether a caption or a headline belongs to the body that it stands with. */
package org.framescope.core.mismatch;
