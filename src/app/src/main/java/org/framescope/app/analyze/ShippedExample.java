package org.framescope.app.analyze;

/**
 * An article that ships with the engine.
 *
 * @param article as JSON
 */
record ShippedExample(String name, String article) {}
