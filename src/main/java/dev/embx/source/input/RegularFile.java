package dev.embx.source.input;

import dev.embx.error.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Looks at what a path is before it is opened, for opening a pipe or a device may wait for ever. */
public final class RegularFile {

    private RegularFile() {}

    /** Refuses all but a regular file, or a link to one. */
    public static void require(Path path) throws IOException {
        BasicFileAttributes attributes = attributes(path);
        if (attributes.isDirectory()) {
            throw UserError.data("is a folder; expected a file").in(path);
        }
        if (attributes.isOther()) {
            throw UserError.data("is a pipe, a socket or a device, not a file").in(path);
        }
    }

    /** Whether the path is a folder; refuses what does not exist. */
    public static boolean isFolder(Path path) throws IOException {
        return attributes(path).isDirectory();
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            boolean link = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
            throw UserError.data(link ? "broken symbolic link" : "no such file or folder")
                    .in(path);
        }
    }
}
