/** How models are measured: fixed folds with their hashes, and the figures with their intervals. */
package org.framescope.train.protocol;
