package org.framescope.core.analysis;

import java.util.Optional;

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

    /** Why it did not speak; empty where it did. */
    Optional<String> reason();

    /** It spoke. */
    record Ok(Analysis analysis) implements Outcome {
        @Override
        public String status() {
            return "ok";
        }

        @Override
        public Optional<String> reason() {
            return Optional.empty();
        }
    }

    /** There was nothing to do, or nobody asked. */
    record Skipped(String why) implements Outcome {
        @Override
        public String status() {
            return "skipped";
        }

        @Override
        public Optional<String> reason() {
            return Optional.of(why);
        }
    }

    /** It must not speak about this text. */
    record Abstained(String why) implements Outcome {
        @Override
        public String status() {
            return "abstained";
        }

        @Override
        public Optional<String> reason() {
            return Optional.of(why);
        }
    }

    /** It broke; the rest of the report stands. */
    record Failed(String why) implements Outcome {
        @Override
        public String status() {
            return "failed";
        }

        @Override
        public Optional<String> reason() {
            return Optional.of(why);
        }
    }
}
