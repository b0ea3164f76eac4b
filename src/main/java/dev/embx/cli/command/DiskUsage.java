package dev.embx.cli.command;

import dev.embx.error.UserError;
import dev.embx.text.Label;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a folder of ours takes on disk. Links are never followed. */
final class DiskUsage {

    private DiskUsage() {}

    /** A folder and its size: {@code /home/a/.cache/embx, 38.1 MB}. */
    static String words(Optional<Path> folder) {
        if (folder.isEmpty()) {
            return "none, no home folder";
        }
        String name = Label.of(folder.get().toString()).text();
        long bytes = 0;
        for (Path file : files(folder.get())) {
            bytes += Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? file.toFile().length()
                    : 0;
        }
        return name + String.format(Locale.ROOT, ", %.1f MB", bytes / 1e6);
    }

    /** Removes a folder and all in it. */
    static void delete(Path folder) {
        List<Path> files = files(folder);
        try {
            for (Path file : files.stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw UserError.data("cannot be removed: " + e.getMessage(), "").in(folder);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        } catch (IOException | UncheckedIOException e) {
            throw UserError.data("cannot be read: " + e.getMessage(), "").in(folder);
        }
    }
}
