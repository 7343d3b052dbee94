/** How often readers agree with the wording rules, counted on BABE and on wire copy. */
package org.framescope.train.wording;
