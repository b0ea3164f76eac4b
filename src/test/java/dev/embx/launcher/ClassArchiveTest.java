package dev.embx.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive of loaded classes: made beside the first start, used by the next, renewed with the jar, never in the way. */
final class ClassArchiveTest {
    private FakeInstallation machine;
    private Path cache;

    @BeforeEach
    void install(@TempDir Path folder) throws IOException {
        machine = new FakeInstallation(folder);
        cache = machine.folder().resolve("my cache");
        machine.with("XDG_CACHE_HOME", cache.toString());
    }

    private Path archive(String version) throws IOException {
        Path home = FakeInstallation.java(machine.javas().resolve("b"), version);
        return Path.of(cache + "/embx/classes/" + version + home + machine.jar());
    }

    private static void await(Path archive) {
        Path lock = Path.of(archive + ".lock");
        for (int tries = 0; tries < 1000 && (Files.exists(lock) || !Files.exists(archive)); tries++) {
            LockSupport.parkNanos(10_000_000);
        }
        assertTrue(Files.exists(archive));
        assertFalse(Files.exists(lock));
    }

    @ParameterizedTest
    @CsvSource({"17.0.15, -XX:SharedArchiveFile", "21.0.1, -XX:SharedArchiveFile", "25.0.3, -XX:AOTCache"})
    void isMadeOnceAndThenUsed(String version, String option) throws Exception {
        Path archive = archive(version);
        String use = option + "=" + archive;
        FakeInstallation.Run first = machine.run("data");
        assertFalse(first.out().contains(use));
        assertEquals("", first.err());
        await(archive);
        FakeInstallation.Run second = machine.run("data");
        assertTrue(second.out().contains(use), second.out().toString());
        assertEquals("", second.err());
    }

    @Test
    void isMadeAgainForANewJar() throws Exception {
        Path archive = archive("17.0.15");
        machine.run("data");
        await(archive);
        FileTime old =
                FileTime.fromMillis(Files.getLastModifiedTime(machine.jar()).toMillis() - 10_000);
        Files.setLastModifiedTime(archive, old);
        Files.setLastModifiedTime(Path.of(archive + ".tried"), old);
        assertFalse(machine.run("data").out().contains("-XX:SharedArchiveFile=" + archive));
        for (int tries = 0; tries < 1000 && Files.getLastModifiedTime(archive).equals(old); tries++) {
            LockSupport.parkNanos(10_000_000);
        }
        await(archive);
        assertTrue(machine.run("data").out().contains("-XX:SharedArchiveFile=" + archive));
    }

    @Test
    void makingOneRemovesThoseThatNobodyHasReadForAMonth() throws Exception {
        Path archive = archive("17.0.15");
        Path classes = Files.createDirectories(cache.resolve("embx/classes/17.0.1/old"));
        Path unused = Files.writeString(classes.resolve("embx-1.jar"), "good");
        Path used = Files.writeString(classes.resolve("embx-2.jar"), "good");
        Process touch = new ProcessBuilder("touch", "-a", "-d", "40 days ago", unused.toString()).start();
        assertEquals(0, touch.waitFor());
        machine.run("data");
        await(archive);
        for (int tries = 0; tries < 1000 && Files.exists(unused); tries++) {
            LockSupport.parkNanos(10_000_000);
        }
        assertFalse(Files.exists(unused));
        assertTrue(Files.exists(used));
    }

    @Test
    void isNotMadeTwiceAtOnce() throws Exception {
        Path archive = archive("17.0.15");
        Files.createDirectories(archive.getParent());
        Path lock = Files.writeString(
                Path.of(archive + ".lock"), ProcessHandle.current().pid() + "\n");
        machine.run("data");
        assertTrue(Files.exists(lock));
        assertFalse(Files.exists(archive));
    }

    @Test
    void isMadeAfterAMakerThatDied() throws Exception {
        Path archive = archive("17.0.15");
        Files.createDirectories(archive.getParent());
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.writeString(Path.of(archive + ".lock"), dead.pid() + "\n");
        machine.run("data");
        await(archive);
    }

    /** Java ends by SIGBUS or SIGABRT where the archive is damaged, so it may not even be tried. */
    @ParameterizedTest
    @CsvSource({"17.0.15, -XX:SharedArchiveFile", "25.0.3, -XX:AOTCache"})
    void isNotUsedWhenItWasChangedAndIsMadeAgain(String version, String option) throws Exception {
        Path archive = archive(version);
        machine.run("data");
        await(archive);
        Files.writeString(archive, "damaged\n");
        Files.setLastModifiedTime(archive, FileTime.fromMillis(System.currentTimeMillis() + 5_000));
        FakeInstallation.Run run = machine.run("data");
        assertEquals("", run.err());
        assertFalse(run.out().contains(option + "=" + archive));
        awaitText(archive, "good\n");
        await(archive);
        assertTrue(machine.run("data").out().contains(option + "=" + archive));
    }

    @Test
    void isNotKeptWhenNoStartWithItGoesWell() throws Exception {
        Path archive = archive("17.0.15");
        machine.with("MADE", "damaged").run("data");
        Path lock = Path.of(archive + ".lock");
        for (int tries = 0; tries < 1000 && Files.exists(lock); tries++) {
            LockSupport.parkNanos(10_000_000);
        }
        assertFalse(Files.exists(lock) || Files.exists(archive) || Files.exists(Path.of(archive + ".new")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".lock", ".tried"})
    void isLeftOutWhereANamedPipeHasItsName(String suffix) throws Exception {
        Path archive = archive("17.0.15");
        Files.createDirectories(archive.getParent());
        assertEquals(0, new ProcessBuilder("mkfifo", archive + suffix).start().waitFor());
        FakeInstallation.Run run = machine.run("data");
        assertEquals(0, run.exit());
        assertEquals("", run.err());
        assertFalse(run.out().contains("-XX:SharedArchiveFile=" + archive));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cache", "./cache"})
    void aRelativeCacheIsIgnored(String relative) throws Exception {
        archive("17.0.15");
        machine.with("XDG_CACHE_HOME", relative)
                .with("HOME", machine.folder() + "/home")
                .run("data");
        assertFalse(Files.exists(machine.folder().resolve("cache")));
        assertTrue(Files.exists(machine.folder().resolve("home/.cache/embx/classes")));
    }

    private static void awaitText(Path file, String text) throws IOException {
        for (int tries = 0;
                tries < 1000 && !(Files.exists(file) && Files.readString(file).equals(text));
                tries++) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    @ParameterizedTest
    @CsvSource({"/dev/null", "/proc/nowhere"})
    void isLeftOutWhereItCannotBeKept(String unwritable) throws Exception {
        archive("17.0.15");
        FakeInstallation.Run run = machine.with("XDG_CACHE_HOME", unwritable).run("data");
        assertEquals(0, run.exit());
        assertEquals("", run.err());
        assertEquals(
                List.of(), run.out().stream().filter(o -> o.contains("Archive")).toList());
    }

    @Test
    void isLeftOutWithoutAHome() throws Exception {
        archive("17.0.15");
        FakeInstallation.Run run = machine.with("XDG_CACHE_HOME", "").run("data");
        assertEquals(0, run.exit());
        assertEquals("", run.err());
    }
}
