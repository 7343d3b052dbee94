package org.framescope.spark;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/** What the person who submitted the job can mend, or must know: the message says it in a sentence. */
final class UnusablePathException extends Exception {

    private static final long serialVersionUID = 1;

    UnusablePathException(String sentence) {
        super(sentence);
    }

    private UnusablePathException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What the person who submitted the job can mend; anything else is thrown on. */
    static UnusablePathException of(Exception failed, String in) throws IOException {
        if (failed instanceof UnusablePathException known) {
            return known;
        }
        Optional<Throwable> damage = Stream.<Throwable>iterate(failed, cause -> cause != null, Throwable::getCause)
                .filter(cause ->
                        cause instanceof EOFException || cause instanceof ZipException || isDamagedParquet(cause))
                .findFirst();
        if (damage.isPresent()) {
            return new UnusablePathException(
                    "a file of the input is damaged or cut off (" + damage.get().getMessage()
                            + "); mend it or take it out, and submit again: " + in,
                    failed);
        }
        if (failed instanceof IOException storage) {
            throw storage;
        }
        if (failed instanceof RuntimeException bug) {
            throw bug;
        }
        Throwable last = Stream.<Throwable>iterate(failed, cause -> cause != null, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .orElseThrow();
        return new UnusablePathException(
                "the job ended before its end (" + last.getMessage()
                        + "); what it finished stays, and submitted again it goes on",
                failed);
    }

    private static boolean isDamagedParquet(Throwable cause) {
        String said = Optional.ofNullable(cause.getMessage()).orElse("");
        return said.contains("is not a Parquet file") || said.contains("CANNOT_READ_FOOTER");
    }
}
