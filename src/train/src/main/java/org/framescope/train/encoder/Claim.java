package org.framescope.train.encoder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A piece of work that one process does while others do something else; it falls free with the process. */
final class Claim {

    /** What is done by whoever has the claim. */
    interface Work<T> {
        T done() throws IOException;
    }

    private final Path file;

    /** @param work the file or run that is worked at; its claim lies beside it */
    Claim(Path work) {
        this.file = work.resolveSibling(work.getFileName() + ".claim");
    }

    /** Does the work once nobody else does. */
    <T> T wait(Work<T> work) throws IOException {
        try (FileChannel channel = open()) {
            channel.lock();
            return work.done();
        }
    }

    /** Does the work unless another process is at it; answers whether it was done here. */
    boolean now(Work<?> work) throws IOException {
        try (FileChannel channel = open()) {
            boolean mine = channel.tryLock() != null;
            if (mine) {
                work.done();
            }
            return mine;
        }
    }

    private FileChannel open() throws IOException {
        Files.createDirectories(file.getParent());
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
