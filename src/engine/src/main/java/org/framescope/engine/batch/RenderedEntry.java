package org.framescope.engine.batch;

import java.util.Optional;

/**
 * One answer, ready to be appended.
 *
 * @param line as it stands among the reports
 * @param figures that profiles are made of; empty where there is no report
 */
public record RenderedEntry(Entry entry, String line, Optional<ArticleFigures> figures) {}
