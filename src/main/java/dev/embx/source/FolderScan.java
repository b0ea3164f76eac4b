package dev.embx.source;

import dev.embx.error.UserError;
import dev.embx.source.format.Formats;
import dev.embx.source.input.Input;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Finds the files of vectors of a folder at any depth: names that contain ".parquet" in any case, names without a dot whose
 * content is Parquet, and names of other formats ({@link VectorNames}). Names that start with a dot or an underscore belong to
 * other programs and are skipped. Links to folders are not followed, so that the scan ends.
 */
final class FolderScan {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_FILES = 10_000;

    private final Path root;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> others = new ArrayList<>();
    private final List<UserError> refused = new ArrayList<>();

    FolderScan(Path root) {
        this.root = root;
    }

    /** Scans; the results are in {@link #files} and {@link #refused}. */
    void run() {
        scan(root, 0);
    }

    /** Files that should be sets, by path. */
    List<Path> files() {
        return files;
    }

    /** The other files, by path. */
    List<Path> others() {
        return others;
    }

    /** Folders that could not be looked into. */
    List<UserError> refused() {
        return refused;
    }

    private void scan(Path folder, int depth) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            refused.add(UserError.data("cannot read the folder", "check its permissions")
                    .in(folder));
        }
        Collections.sort(entries);
        for (Path entry : entries) {
            visit(entry, depth);
        }
    }

    private void visit(Path entry, int depth) {
        String name = entry.getFileName().toString();
        if (name.startsWith(".") || name.startsWith("_")) {
            return;
        }
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            if (depth < MAX_DEPTH) {
                scan(entry, depth + 1);
            }
        } else if (isCandidate(entry, name)) {
            files.add(entry);
            if (files.size() > MAX_FILES) {
                throw UserError.data("more than " + MAX_FILES + " Parquet files in it", "open a folder with fewer")
                        .in(root);
            }
        } else if (others.size() < MAX_FILES && !lower(name).endsWith(".crc")) {
            others.add(entry);
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean isCandidate(Path entry, String name) {
        String lower = lower(name);
        if (Formats.isParquet(entry)) {
            return !lower.endsWith(".crc") && !Files.isDirectory(entry);
        }
        if (name.indexOf('.') < 0) {
            return Files.isRegularFile(entry) && hasMagic(entry);
        }
        return VectorNames.mayHoldVectors(lower) && Files.isRegularFile(entry) && VectorNames.holdsVectors(entry);
    }

    private static boolean hasMagic(Path file) {
        try {
            return Formats.isParquet(Input.of(file));
        } catch (IOException | UserError e) {
            return false;
        }
    }
}
