/** Words that are spelled with other characters than a reader sees. */
package org.framescope.core.characters;
