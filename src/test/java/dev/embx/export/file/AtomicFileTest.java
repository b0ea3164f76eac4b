package dev.embx.export.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.error.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {
    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "the new content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void nameTarget() {
        target = folder.resolve("chart.png");
    }

    @Test
    void writesANewFile() throws IOException {
        AtomicFile.write(target, false, NEW);
        assertTargetIs(NEW);
    }

    @Test
    void replacesOnlyWithForce() throws IOException {
        Files.write(target, OLD);
        String message = message(false, out -> out.write(NEW));
        assertEquals(target + " already exists; choose another name, or use --force to replace it", message);
        assertTargetIs(OLD);
        AtomicFile.write(target, true, NEW);
        assertTargetIs(NEW);
    }

    @Test
    void neverReplacesAFileThatCameInTheMeantime() throws IOException {
        String message = message(false, out -> {
            out.write(NEW);
            Files.write(target, OLD);
        });
        assertTrue(message.contains("already exists"), message);
        assertTargetIs(OLD);
    }

    @Test
    void ofManyWithoutForceOneWins() throws IOException {
        AtomicInteger winner = new AtomicInteger(-1);
        IntStream.range(0, 16).parallel().forEach(i -> {
            try {
                AtomicFile.write(target, false, new byte[] {(byte) i});
                assertEquals(-1, winner.getAndSet(i));
            } catch (UserError lost) {
                assertTrue(lost.getMessage().contains("already exists"), lost.getMessage());
            }
        });
        assertTargetIs(new byte[] {(byte) winner.get()});
    }

    static Stream<Throwable> faults() {
        return Stream.of(new IllegalStateException("injected"), new OutOfMemoryError("injected"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void afterAnyFaultTheOldFileIsThereAndNothingElse(Throwable fault) throws IOException {
        Files.write(target, OLD);
        Throwable thrown = assertThrows(
                Throwable.class,
                () -> AtomicFile.write(target, true, out -> {
                    out.write(new byte[100_000]);
                    if (fault instanceof Error error) {
                        throw error;
                    }
                    throw new UncheckedIOException(new IOException(fault));
                }));
        assertTrue(thrown == fault || thrown.getCause().getCause() == fault, thrown::toString);
        assertTargetIs(OLD);
    }

    @Test
    void namesAMissingFolder() {
        target = folder.resolve("missing").resolve("chart.png");
        assertEquals(
                "cannot write " + target + ": no folder " + target.getParent() + "; create it first",
                message(true, out -> out.write(NEW)));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderOfTheKernelTakesNoFiles() {
        target = Path.of("/proc/chart.png");
        assertEquals(
                "cannot write /proc/chart.png: /proc takes no files; choose another folder",
                message(false, out -> out.write(NEW)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void refusesAFolder(boolean force) throws IOException {
        Files.createDirectory(target);
        assertEquals(target + " is a folder; give the name of a file", message(force, out -> out.write(NEW)));
    }

    @Test
    void refusesAFileAsFolder() throws IOException {
        Path file = Files.write(folder.resolve("file"), OLD);
        target = file.resolve("chart.png");
        assertEquals(
                "cannot write " + target + ": part of the path is not a folder; check the path",
                message(false, out -> out.write(NEW)));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void writesIntoADeviceAndSaysThatTheDiskIsFull() {
        AtomicFile.write(Path.of("/dev/null"), false, NEW);
        target = Path.of("/dev/full");
        assertEquals(
                "cannot write /dev/full: the disk is full (No space left on device); free some space or choose another disk",
                message(false, out -> out.write(NEW)));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void followsALinkAndKeepsPermissions() throws IOException {
        Path real = Files.write(folder.resolve("real.png"), OLD);
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(target, real);
        AtomicFile.write(link, true, NEW);
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(NEW, Files.readAllBytes(real));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatReplacesAPrivateFileIsPrivateFromItsFirstByte() throws IOException {
        Files.write(target, OLD);
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
        AtomicFile.write(target, true, out -> {
            out.write(NEW);
            assertEquals("rw-------", permissions(temporary()));
        });
        assertEquals("rw-------", permissions(target));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aNewFileHasThePermissionsOfEveryOther() throws IOException {
        Path other = Files.createFile(folder.resolve("other"));
        AtomicFile.write(target, false, NEW);
        assertEquals(permissions(other), permissions(target));
    }

    @Test
    void oldLeftoversAreSweptAndNothingElse() throws IOException {
        Path old = leftover(".embx-" + UUID.randomUUID() + ".tmp", 48);
        Path young = leftover(".embx-" + UUID.randomUUID() + ".tmp", 1);
        Path alien = leftover(".embx-notes.tmp", 48);
        Path folderOfThatName = Files.createDirectory(folder.resolve(".embx-" + UUID.randomUUID() + ".tmp"));
        Files.setLastModifiedTime(folderOfThatName, FileTime.from(Instant.now().minus(48, ChronoUnit.HOURS)));
        AtomicFile.write(target, false, NEW);
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(young) && Files.exists(alien) && Files.exists(folderOfThatName));
    }

    private Path leftover(String name, int hours) throws IOException {
        Path file = Files.write(folder.resolve(name), OLD);
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(hours, ChronoUnit.HOURS)));
    }

    private Path temporary() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(".embx-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private String message(boolean force, AtomicFile.Content content) {
        String message = assertThrows(UserError.class, () -> AtomicFile.write(target, force, content))
                .getMessage();
        assertEquals(1, message.lines().count());
        return message;
    }

    private void assertTargetIs(byte[] content) throws IOException {
        assertArrayEquals(content, Files.readAllBytes(target));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(target), files.toList());
        }
    }
}
