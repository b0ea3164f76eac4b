package dev.embx.export.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The file that is written beside a target until it is complete. It goes away when it is closed, and when a signal ends the
 * program; what {@code kill -9} leaves is swept by a later export to the same folder.
 */
final class TemporaryFile implements AutoCloseable {
    private static final String PREFIX = ".embx-";
    private static final String SUFFIX = ".tmp";
    private static final Pattern NAME =
            Pattern.compile(Pattern.quote(PREFIX) + "[0-9a-f-]{36}" + Pattern.quote(SUFFIX));
    /** No export takes so long without writing. */
    private static final Duration OLD = Duration.ofDays(1);

    private final Path path;
    private final Thread hook = new Thread(this::delete, "temporary file");
    private boolean deleted;

    private TemporaryFile(Path path) {
        this.path = path;
    }

    /** A file in the folder of a target; it is made when it is opened. */
    static TemporaryFile beside(Path target) throws IOException {
        TemporaryFile file = new TemporaryFile(target.resolveSibling(PREFIX + UUID.randomUUID() + SUFFIX));
        try {
            Runtime.getRuntime().addShutdownHook(file.hook);
        } catch (IllegalStateException e) {
            throw new IOException("embx is ending", e);
        }
        return file;
    }

    Path path() {
        return path;
    }

    /** Makes the file, from the first byte as private as the one that it will replace. */
    synchronized FileChannel open(Path replaced) throws IOException {
        if (deleted) {
            throw new IOException("embx is ending");
        }
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        // Not every file system knows these permissions.
        if (!Files.exists(replaced) || !Files.getFileStore(replaced).supportsFileAttributeView("posix")) {
            return FileChannel.open(path, options);
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(replaced);
        FileAttribute<?> attribute = PosixFilePermissions.asFileAttribute(permissions);
        FileChannel channel = FileChannel.open(path, options, attribute);
        // The umask has taken some of them away.
        Files.setPosixFilePermissions(path, permissions);
        return channel;
    }

    private synchronized void delete() {
        deleted = true;
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // A later export to this folder sweeps it.
        }
    }

    @Override
    public void close() {
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already.
        }
    }

    /** Deletes what programs that were killed have left in a folder long ago. */
    static void sweep(Path folder) {
        Instant before = Instant.now().minus(OLD);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path file : files) {
                if (NAME.matcher(file.getFileName().toString()).matches()
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | RuntimeException e) {
            // They harm nobody; the export itself has succeeded.
        }
    }
}
