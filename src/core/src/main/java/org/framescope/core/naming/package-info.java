/** Spelling of names and places against each other. */
package org.framescope.core.naming;
