package dev.embx.source.labels;

import dev.embx.error.UserError;
import dev.embx.job.Cancelled;
import dev.embx.source.input.Room;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The one boundary between files and the rest: whatever is thrown while a file is read becomes one {@link UserError}, errors of
 * the JVM included, since a damaged file can overflow the stack or ask for all memory.
 */
public final class Boundary {
    /** Enough for every schema within the limits, and little enough for endless nesting to end soon. */
    private static final long STACK = 1 << 20;

    private Boundary() {}

    /** Work on files. */
    public interface Work<T> {
        T run() throws IOException;
    }

    /** Runs the work, turning every fault into a refusal of {@code path}. */
    public static <T> T guard(Path path, Work<T> work) {
        try {
            return work.run();
        } catch (Cancelled e) {
            throw e;
        } catch (Throwable e) {
            throw located(path, e);
        }
    }

    /** Runs the work on a thread with a stack of its own, and waits for it. */
    public static <T> T onThread(Path path, Work<T> work) {
        Outcome<T> outcome = new Outcome<>();
        Thread thread = new Thread(null, () -> outcome.run(path, work), "embx-open", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new Cancelled();
        }
        return outcome.get();
    }

    /** What came of the work; read only after its thread has ended. */
    private static final class Outcome<T> {
        private T result;
        private RuntimeException failure;

        void run(Path path, Work<T> work) {
            try {
                result = guard(path, work);
            } catch (UserError | Cancelled e) {
                failure = e;
            }
        }

        T get() {
            if (failure != null) {
                throw failure;
            }
            return result;
        }
    }

    private static UserError located(Path path, Throwable cause) {
        if (cause instanceof UserError error) {
            return error.file().isPresent() ? error : error.in(path);
        }
        return error(cause).in(path);
    }

    private static UserError error(Throwable cause) {
        if (cause instanceof StackOverflowError) {
            return UserError.data("damaged: nested too deeply");
        }
        if (cause instanceof OutOfMemoryError) {
            return UserError.data(
                    "needs more memory than available", Room.PART + ", or raise EMBX_HEAP, for example to 4g");
        }
        if (cause instanceof IOException io) {
            return UserError.data(reason(io));
        }
        return UserError.data("damaged: cannot be decoded");
    }

    private static String reason(IOException io) {
        if (io instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (io instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (io instanceof FileSystemLoopException) {
            return "circular symbolic links";
        }
        if (io instanceof CharacterCodingException) {
            return "unknown text encoding";
        }
        String why = io instanceof FileSystemException system ? system.getReason() : io.getMessage();
        return "cannot be read" + (why == null ? "" : ": " + why);
    }
}
