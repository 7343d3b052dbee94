package org.framescope.app.store;

/** An outlet of a batch as a list shows it. */
public record OutletLine(String outlet, int articles) {}
