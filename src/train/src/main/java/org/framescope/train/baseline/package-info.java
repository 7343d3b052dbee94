/** What is easy to reach: the floors beside our models, the human figure, and what representations give away. */
package org.framescope.train.baseline;
