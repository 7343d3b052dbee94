/** The vocabulary of a report, the one interface behind which every judgement is made, and the register that runs them. */
package org.framescope.core.analysis;
