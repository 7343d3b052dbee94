package org.framescope.spark;

import org.apache.hadoop.mapred.FileAlreadyExistsException;
import org.apache.hadoop.mapred.InvalidInputException;

/** An input that is not there, or an output that is there already; the message says which. */
final class UnusablePathException extends Exception {

    private UnusablePathException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What the person who submitted the job can mend; anything else is thrown on. */
    static UnusablePathException of(Exception failed, String in, String out) {
        if (failed instanceof InvalidInputException) {
            return new UnusablePathException("no such input: " + in, failed);
        }
        if (failed instanceof FileAlreadyExistsException) {
            return new UnusablePathException("expected a folder to be made, found one: " + out, failed);
        }
        if (failed instanceof RuntimeException bug) {
            throw bug;
        }
        throw new IllegalStateException("the job failed", failed);
    }
}
