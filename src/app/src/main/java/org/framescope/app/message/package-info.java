/** Messages to and from other programs: signed, so that their receivers can tell them from forged ones. */
package org.framescope.app.message;
