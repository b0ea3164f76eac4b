package dev.embx.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskUsageTest {
    @TempDir
    private Path folder;

    @Test
    void countsFilesOfAllFoldersAndFollowsNoLink() throws IOException {
        Path cache = Files.createDirectories(folder.resolve("cache/deep")).getParent();
        Files.write(cache.resolve("deep/a"), new byte[2_000_000]);
        Files.write(folder.resolve("other"), new byte[3_000_000]);
        Files.createSymbolicLink(cache.resolve("link"), folder.resolve("other"));
        assertEquals(cache + ", 2.0 MB", DiskUsage.words(Optional.of(cache)));
    }

    @Test
    void removesTheFolderButNotWhatALinkLeadsTo() throws IOException {
        Path cache = Files.createDirectories(folder.resolve("cache/deep")).getParent();
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.write(other.resolve("mine"), new byte[1]);
        Files.createSymbolicLink(cache.resolve("deep/link"), other);
        DiskUsage.delete(cache);
        assertFalse(Files.exists(cache));
        assertTrue(Files.exists(other.resolve("mine")));
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() {
        assertEquals(folder + "/none, 0.0 MB", DiskUsage.words(Optional.of(folder.resolve("none"))));
        assertEquals("none, no home folder", DiskUsage.words(Optional.empty()));
    }
}
