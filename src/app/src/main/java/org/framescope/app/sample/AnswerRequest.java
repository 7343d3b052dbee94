package org.framescope.app.sample;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody says about a finding.
 *
 * @param verdict right, wrong or cannot say
 */
@Schema(name = "SampleAnswer")
public record AnswerRequest(
        @Schema(enumeration = {"right", "wrong", "cannot say"})
        String verdict) {}
