/** How well articles are found in pages, measured on a public benchmark in its own way. */
package org.framescope.train.extraction;
