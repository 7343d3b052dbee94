/** The command line: {@code framescope analyze} and {@code framescope extract}. */
package org.framescope.engine.command;
