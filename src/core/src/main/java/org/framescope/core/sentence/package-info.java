/** Every sentence with its voice and, for English text, its probabilities of bias and subjectivity. */
package org.framescope.core.sentence;
