package org.framescope.app.store.transfer;

/** A backup that cannot be made or used; the message says why, in one sentence. */
public final class BackupException extends RuntimeException {

    BackupException(String sentence) {
        super(sentence);
    }
}
