package org.framescope.engine.io;

import com.fasterxml.jackson.databind.JsonNode;

/** What stands in the place of a report that could not be made. */
public record ErrorJson(JsonNode id, Detail error) {

    /** The problem and the line of the input that has it. */
    public record Detail(String type, String title, String detail, long line) {}

    public static ErrorJson of(Answer.Refused refused) {
        Problem problem = refused.problem();
        return new ErrorJson(
                refused.id(), new Detail(problem.type(), problem.title(), problem.detail(), refused.line()));
    }
}
