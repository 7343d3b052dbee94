/** How little a sentence scorer should move: the same sentences, disguised, set otherwise, with names exchanged. */
package org.framescope.train.robustness;
