package dev.embx.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The choice of Java, its options, and the ways to call the launcher. */
final class LauncherTest {
    private FakeInstallation machine;

    @BeforeEach
    void install(@TempDir Path folder) throws IOException {
        machine = new FakeInstallation(folder);
    }

    private Path java(String name, String version) throws IOException {
        return FakeInstallation.java(machine.javas().resolve(name), version);
    }

    @Test
    void takesTheNewest() throws Exception {
        java("a", "17.0.15");
        Path newest = java("b", "25.0.3");
        java("c", "21.0.1");
        assertEquals(newest.toString(), machine.run("data").java());
    }

    @Test
    void prefersJavaHome() throws Exception {
        java("b", "25.0.3");
        Path home = FakeInstallation.java(machine.folder().resolve("my java"), "17");
        assertEquals(
                home.toString(),
                machine.with("JAVA_HOME", home.toString()).run("data").java());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_402", "11.0.2", "16", "x", ""})
    void passesOverAJavaHomeThatIsTooOld(String version) throws Exception {
        Path good = java("b", "17.0.1");
        Path old = FakeInstallation.java(machine.folder().resolve("old"), version);
        assertEquals(
                good.toString(),
                machine.with("JAVA_HOME", old.toString()).run("data").java());
    }

    @Test
    void prefersThePackedJavaAndItsCacheAndWritesNoOther() throws Exception {
        java("b", "26.0.1");
        Path runtime = FakeInstallation.java(machine.folder().resolve("my embx/runtime"), "25.0.3");
        Path cache = machine.folder().resolve("cache");
        FakeInstallation.Run run = machine.with("JAVA_HOME", machine.javas() + "/b")
                .with("XDG_CACHE_HOME", cache.toString())
                .run("data");
        assertEquals(runtime.toString(), run.java());
        assertTrue(run.out().contains("-XX:AOTCache=" + machine.folder().resolve("my embx/lib/embx.aot")));
        assertFalse(Files.exists(cache));
    }

    @Test
    void passesOverAJavaHomeThatIsNotThere() throws Exception {
        Path good = java("b", "17.0.1");
        assertEquals(
                good.toString(),
                machine.with("JAVA_HOME", "/nowhere").run("data").java());
    }

    @Test
    void findsTheJavaOfThePathBehindItsLinks() throws Exception {
        java("b", "17.0.1");
        Path home = FakeInstallation.java(machine.folder().resolve("opt/java"), "21.0.1");
        Path alternative = Files.createSymbolicLink(machine.folder().resolve("alternative"), home.resolve("bin/java"));
        Files.createSymbolicLink(machine.tools().resolve("java"), alternative);
        assertEquals(home.toString(), machine.run("data").java());
    }

    @Test
    void tellsWhatToInstall() throws Exception {
        java("old", "11.0.2");
        FakeInstallation.Run run = machine.run("data");
        assertEquals(1, run.exit());
        assertEquals(List.of(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("embx: no Java 17 or newer found; install one ("), run.err());
    }

    @Test
    void passesArgumentsAsTheyAre() throws Exception {
        java("b", "17.0.1");
        List<String> out = machine.run("a b", "*", "", "it's", "-o", "x\\y").out();
        assertEquals(
                List.of("-jar", machine.jar().toString(), "a b", "*", "", "it's", "-o", "x\\y"),
                out.subList(out.size() - 8, out.size()));
    }

    @Test
    void knowsThatThereIsNoTerminal() throws Exception {
        java("b", "17.0.1");
        assertTrue(machine.run("data").out().contains("-Dembx.terminal=false"));
    }

    @ParameterizedTest
    @CsvSource({"17.0.15, false", "23.0.1, false", "24, true", "25.0.3, true"})
    void allowsMemoryAccessOfLibrariesWhereJavaWouldWarn(String version, boolean expected) throws Exception {
        java("b", version);
        List<String> out = machine.run("data").out();
        assertEquals(expected, out.contains("--sun-misc-unsafe-memory-access=allow"));
        assertTrue(out.containsAll(List.of("-Djava.awt.headless=true", "-Xlog:disable", "-XX:-PrintWarnings")));
    }

    @Test
    void theExplorerKeepsADumpOfThreadsOffTheScreen() throws Exception {
        java("b", "17.0.1");
        List<String> quiet = List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-DisplayVMOutput");
        assertTrue(machine.run(System.getProperty("user.dir")).out().containsAll(quiet));
        assertFalse(machine.run("no-such-path").out().contains(quiet.get(1)));
    }

    @Test
    void compilesLaterForTheExplorerThanForCommands() throws Exception {
        java("b", "17.0.1");
        assertTrue(machine.run(System.getProperty("user.dir")).out().contains("-XX:CompileThresholdScaling=10"));
        assertTrue(machine.run("pairs", "x").out().contains("-XX:CompileThresholdScaling=3"));
    }

    @Test
    void limitsTheHeapAsTold() throws Exception {
        java("b", "17.0.1");
        assertTrue(machine.run("data").out().contains("-XX:MaxRAMPercentage=75"));
        List<String> out = machine.with("EMBX_HEAP", "8g").run("data").out();
        assertTrue(out.contains("-Xmx8g"));
        assertFalse(out.contains("-XX:MaxRAMPercentage=75"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 GB", "lots", "-1g", "8gb", "0", "1x5g", "g"})
    void refusesAHeapThatIsNone(String heap) throws Exception {
        java("b", "17.0.1");
        FakeInstallation.Run run = machine.with("EMBX_HEAP", heap).run("data");
        assertEquals(1, run.exit());
        assertEquals("embx: EMBX_HEAP=" + heap + ": must be a number and one of k, m, g, for instance 8g\n", run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"17g", "999999g", "99999999999999999999g", "17825792k", "1t"})
    void refusesAHeapLargerThanTheMemory(String heap) throws Exception {
        java("b", "17.0.1");
        FakeInstallation.Run run = machine.with("EMBX_HEAP", heap).run("data");
        assertEquals(1, run.exit());
        assertEquals(
                "embx: EMBX_HEAP=" + heap + ": this machine has 16 GB of memory; set less, for instance 13g\n",
                run.err());
    }

    @ParameterizedTest
    @CsvSource({"'', C", "C, C", "POSIX, POSIX"})
    void namesOfFilesAreUtf8AlsoInLocaleC(String locale, String passed) throws Exception {
        Path home = java("b", "17.0.1");
        Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho \"$LC_ALL\" \"$@\"\n");
        String out = machine.with("LC_ALL", locale).run("data").out().get(0);
        assertTrue(out.startsWith("C.UTF-8 ") && out.contains(" -Dembx.locale=" + passed + " "), out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_US.UTF-8", "de_DE.ISO-8859-1"})
    void otherLocalesStay(String locale) throws Exception {
        Path home = java("b", "17.0.1");
        Files.writeString(home.resolve("bin/java"), "#!/bin/sh\necho \"$LC_ALL\" \"$@\"\n");
        String out = machine.with("LC_ALL", locale).run("data").out().get(0);
        assertTrue(out.startsWith(locale + " ") && !out.contains("embx.locale"), out);
    }

    @Test
    void cdpathDoesNotMisleadIt() throws Exception {
        java("b", "17.0.1");
        Files.createDirectories(machine.folder().resolve("elsewhere/my embx"));
        machine.with("CDPATH", machine.folder().resolve("elsewhere").toString());
        FakeInstallation.Run run = machine.run(Path.of("my embx/bin/embx"), "data");
        assertEquals("", run.err());
        assertTrue(run.out().contains(machine.jar().toString()), run.out().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's \"q\"", "h#h", "p%20%p", "ünï", "-dash", "*", "$HOME"})
    void anyFolderWillDo(String name) throws Exception {
        java("b", "17.0.1");
        Path moved = machine.folder().resolve(name);
        Files.move(machine.folder().resolve("my embx"), moved);
        FakeInstallation.Run run = machine.run(moved.resolve("bin/embx"), "data");
        assertEquals("", run.err());
        assertTrue(run.out().contains(moved + "/lib/embx-9.9.jar"), run.out().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b", "a\nb"})
    void aFolderThatJavaCannotBeToldIsRefused(String name) throws Exception {
        java("b", "17.0.1");
        Path moved = machine.folder().resolve(name);
        Files.move(machine.folder().resolve("my embx"), moved);
        FakeInstallation.Run run = machine.run(moved.resolve("bin/embx"), "data");
        assertEquals(1, run.exit());
        assertEquals(
                "embx: " + moved.toString().replace('\n', ' ')
                        + ": Java takes no folder with a colon or a line break in its name; install embx in another folder\n",
                run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b", "a\nb", "it's \"q\"", "h#%"})
    void anyHomeWillDo(String name) throws Exception {
        java("b", "17.0.1");
        Path home = Files.createDirectory(machine.folder().resolve(name));
        FakeInstallation.Run run =
                machine.with("XDG_CACHE_HOME", "").with("HOME", home.toString()).run("data");
        assertEquals(0, run.exit());
        assertEquals("", run.err());
        assertEquals("data", run.out().get(run.out().size() - 1));
    }

    @Test
    void aCrashOfJavaLeavesNothingInTheWorkingFolder() throws Exception {
        java("b", "17.0.1");
        List<String> out = machine.with("TMPDIR", "/var/tmp").run("data").out();
        assertTrue(out.containsAll(List.of("-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/var/tmp/embx-jvm-%p.log")));
    }

    @Test
    void passesFurtherOptionsSplitAtBlanksOnly() throws Exception {
        java("b", "17.0.1");
        List<String> out = machine.with("EMBX_JAVA_OPTS", "-Xss2m  -Dpattern=*")
                .run("data")
                .out();
        assertTrue(out.containsAll(List.of("-Xss2m", "-Dpattern=*")), out.toString());
    }

    @Test
    void leavesOutOptionsThatJavaWouldAnnounce() throws Exception {
        Path home = java("b", "17.0.1");
        Files.writeString(
                home.resolve("bin/java"), "#!/bin/sh\necho \"[$JAVA_TOOL_OPTIONS$JDK_JAVA_OPTIONS$_JAVA_OPTIONS]\"\n");
        machine.with("JAVA_TOOL_OPTIONS", "-Da").with("JDK_JAVA_OPTIONS", "-Db").with("_JAVA_OPTIONS", "-Dc");
        assertEquals(List.of("[]"), machine.run("data").out());
    }

    @Test
    void passesTheExitCode() throws Exception {
        Path home = java("b", "17.0.1");
        Files.writeString(home.resolve("bin/java"), "#!/bin/sh\nexit 70\n");
        assertEquals(70, machine.run("data").exit());
    }

    @Test
    void isFoundThroughLinksAndFromAnyFolder() throws Exception {
        java("b", "17.0.1");
        Path links = Files.createDirectory(machine.folder().resolve("links"));
        Path relative = Files.createSymbolicLink(links.resolve("one"), Path.of("../my embx/bin/embx"));
        Path chain = Files.createSymbolicLink(machine.folder().resolve("two"), relative);
        Path byFolder = Path.of("./my embx/../my embx/bin/embx");
        for (Path way : List.of(relative, chain, byFolder)) {
            assertTrue(machine.run(way, "data").out().contains(machine.jar().toString()), way.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "17.0.15, -Xss2m, false",
        "24.0.1, -Xss2m, false",
        "25.0.3, -Xss2m, true",
        "30, '', true",
        "25.0.3, -Xss2m -XX:+UseSerialGC, false",
    })
    void choosesACollectorUnlessToldOne(String version, String options, boolean expected) throws Exception {
        java("b", version);
        assertEquals(
                expected,
                machine.with("EMBX_JAVA_OPTS", options).run("data").out().contains("-XX:+UseParallelGC"));
    }
}
