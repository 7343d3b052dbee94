package org.framescope.engine.command;

/** Something that the person at the keyboard can put right; the message says what, in one sentence. */
final class UsageException extends RuntimeException {

    UsageException(String sentence) {
        super(sentence);
    }
}
