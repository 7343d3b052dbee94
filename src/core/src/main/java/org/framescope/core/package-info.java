/** What the words mean: an article goes in, a report comes out; nothing here reads a clock, the network or a user's file. */
package org.framescope.core;
