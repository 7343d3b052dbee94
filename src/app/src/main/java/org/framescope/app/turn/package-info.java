/** Who is served when, where many ask at once. */
package org.framescope.app.turn;
