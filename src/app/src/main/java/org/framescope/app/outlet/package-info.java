/** What outlets reply to their profiles, and what was corrected in what the service told. */
package org.framescope.app.outlet;
