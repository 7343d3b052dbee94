package org.framescope.core.analysis;

/** How an analyzer came out of an article. */
public sealed interface Outcome {

    static Outcome skipped(String reason) {
        return new Skipped(reason);
    }

    static Outcome abstained(String reason) {
        return new Abstained(reason);
    }

    /** The status in the wire contract. */
    String status();

    /** It spoke. */
    record Ok(Analysis analysis) implements Outcome {
        @Override
        public String status() {
            return "ok";
        }
    }

    /** There was nothing to do, or nobody asked. */
    record Skipped(String reason) implements Outcome {
        @Override
        public String status() {
            return "skipped";
        }
    }

    /** It must not speak about this text. */
    record Abstained(String reason) implements Outcome {
        @Override
        public String status() {
            return "abstained";
        }
    }

    /** It broke; the rest of the report stands. */
    record Failed(String reason) implements Outcome {
        @Override
        public String status() {
            return "failed";
        }
    }
}
