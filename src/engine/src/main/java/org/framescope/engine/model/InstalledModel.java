package org.framescope.engine.model;

/**
 * A model that speaks in reports.
 *
 * @param manifest what its bundle says about itself
 * @param sha256 the hash of the manifest, which stands for the whole bundle
 * @param card the page that a person reads about it, as Markdown
 */
public record InstalledModel(Manifest manifest, String sha256, String card) {}
