package org.framescope.engine.io;

import com.fasterxml.jackson.databind.JsonNode;
import org.framescope.core.analysis.AnalysisReport;

/** What becomes of one input: a report, or the problem that stands in its place. */
public sealed interface Answer {

    /** The id as its sender gave it. */
    JsonNode id();

    /**
     * The input was analysed.
     *
     * @param extracted whether the input was no Article yet, so that the report carries the one that was made of it
     */
    record Reported(JsonNode id, AnalysisReport report, boolean extracted) implements Answer {}

    /**
     * The input can't be analysed.
     *
     * @param line where it stands in its file, from 1
     */
    record Refused(JsonNode id, Problem problem, long line) implements Answer {}
}
