/** The corpora, read from the folder that {@code FRAMESCOPE_DATA} names, as their authors laid them out. */
package org.framescope.train.corpus;
