package dev.embx.cli.explore;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Lets one session at a time change what is remembered, so that several that end at once keep what each of them has to add. */
final class StateLock {
    private static final int TRIES = 300;
    private static final long PAUSE_NANOS = 10_000_000;

    private StateLock() {}

    /**
     * Runs an action while no other session does so with the same folder. One that holds the lock for some seconds is stopped
     * or hangs: then the action runs all the same.
     */
    static void holding(Path folder, Runnable action) throws IOException {
        Path file = folder.resolve("state.lock");
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            action.run();
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            Optional<FileLock> lock = Optional.empty();
            for (int tries = 0; lock.isEmpty() && tries < TRIES; tries++) {
                lock = tryLock(channel);
                if (lock.isEmpty()) {
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
            }
            action.run();
        }
    }

    /** The lock; empty where another process, or another thread of this one, holds it. */
    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }
}
