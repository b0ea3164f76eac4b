package dev.embx.export.file;

import dev.embx.error.UserError;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file so that it is whole or absent: whatever happens and whenever, even a kill or a full disk, the target is the
 * old file or the complete new one. Done as editors do it: a temporary file in the same folder, forced to disk, put in place
 * by one step, the folder forced to disk as well.
 */
public final class AtomicFile {

    /** What is to be written. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes bytes.
     *
     * @see #write(Path, boolean, Content)
     */
    public static void write(Path target, boolean force, byte[] content) {
        write(target, force, out -> out.write(content));
    }

    /**
     * Writes a file, or straight into what is no file: a pipe, {@code /dev/stdout}.
     *
     * @param force whether an existing file may be replaced; without it none ever is, also not one made in the meantime
     * @throws UserError when it cannot be written; the target is as before
     */
    public static void write(Path target, boolean force, Content content) {
        try {
            Path real = force && Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            if (isDevice(real)) {
                try (OutputStream out = Files.newOutputStream(real, StandardOpenOption.WRITE)) {
                    content.writeTo(out);
                }
                return;
            }
            refuseAtOnce(real, force);
            writeAside(real, force, content);
        } catch (IOException e) {
            throw Reason.of(target, e);
        }
    }

    private static boolean isDevice(Path target) {
        return Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target);
    }

    /** Before any work, so that a long export does not fail at its end. */
    private static void refuseAtOnce(Path target, boolean force) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IsFolder(target);
        }
        if (!force && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString());
        }
    }

    private static void writeAside(Path target, boolean force, Content content) throws IOException {
        try (TemporaryFile aside = TemporaryFile.beside(target)) {
            try (FileChannel channel = aside.open(target);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            if (force) {
                Files.move(aside.path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                putNew(aside.path(), target);
            }
            forceFolder(target.getParent());
        }
        TemporaryFile.sweep(target.getParent());
    }

    /** A hard link never replaces a file, as a move would if another program made the target since we looked. */
    private static void putNew(Path aside, Path target) throws IOException {
        try {
            Files.createLink(target, aside);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            Files.createFile(target);
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the new name itself last through a power cut; not every file system can. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException cannot) {
            // The file is whole all the same; only its name may be lost by a power cut.
        }
    }
}
