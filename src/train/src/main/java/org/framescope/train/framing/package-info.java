/** Framing, frames and outlets: learnt with Smile from what the analyzers measure, never from the text itself. */
package org.framescope.train.framing;
