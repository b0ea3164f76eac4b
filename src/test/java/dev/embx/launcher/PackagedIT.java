package dev.embx.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.embx.pty.PtySession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archive and the Debian package with their own Java: they run where there is neither Java nor fonts nor X11. Made by {@code
 * src/packaging/build.sh}, here too unless {@code -Pdist} has just done it; skipped without a JDK 25.
 */
final class PackagedIT {
    private static final Path DIST = Path.of("target/dist");
    private static final String NO_JDK = "no JDK 25";

    @TempDir
    private static Path scratch;

    private static Path unpacked;

    /** What a command printed, both streams, and how it ended. */
    private record Ended(int exit, String out) {}

    private static Ended run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("HOME", scratch.resolve("no home").toString());
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out);
    }

    private static String good(String... command) throws IOException, InterruptedException {
        Ended ended = run(command);
        assertEquals(0, ended.exit(), () -> String.join(" ", command) + ": " + ended.out());
        return ended.out();
    }

    private static Path one(Path folder, String glob) throws IOException {
        try (var found = Files.newDirectoryStream(folder, glob)) {
            return found.iterator().next();
        }
    }

    private static String version() throws IOException {
        return one(Path.of("target"), "embx-*.tar.gz").getFileName().toString().replaceAll("embx-|\\.tar\\.gz", "");
    }

    @BeforeAll
    static void build() throws Exception {
        Path sums = DIST.resolve("SHA256SUMS");
        Path plain = one(Path.of("target"), "embx-*.tar.gz");
        if (!Files.exists(sums) || Files.getLastModifiedTime(sums).compareTo(Files.getLastModifiedTime(plain)) < 0) {
            String java = "JAVA_HOME=" + System.getProperty("java.home");
            String time = Files.readString(Path.of("pom.xml")).split("</?project.build.outputTimestamp>", -1)[1];
            Ended ended = run("env", java, "src/packaging/build.sh", version(), time);
            assumeTrue(!ended.out().contains(NO_JDK), ended.out());
            assertEquals(0, ended.exit(), ended.out());
        }
        good("tar", "xzf", one(DIST, "*-linux-x86_64.tar.gz").toString(), "-C", scratch.toString());
        unpacked = scratch.resolve("embx-" + version() + "-linux-x86_64");
    }

    /** A root with a shell, its tools and the libraries of the C library that Java needs, and nothing else. */
    private static Path bareRoot() throws Exception {
        assumeTrue(run("unshare", "-m", "true").exit() == 0, "mount namespaces are not permitted here");
        Path root = Files.createDirectories(scratch.resolve("root"));
        for (String folder : List.of("proc", "dev", "tmp", "opt", "bin")) {
            Files.createDirectories(root.resolve(folder));
        }
        List<String> programs = new ArrayList<>(List.of("/bin/sh", "/usr/bin/readlink", "/usr/bin/dirname"));
        for (String program : programs) {
            Files.copy(
                    Path.of(program),
                    root.resolve("bin").resolve(Path.of(program).getFileName()));
        }
        for (String library : List.of(
                "runtime/bin/java",
                "runtime/lib/server/libjvm.so",
                "runtime/lib/libfreetype.so",
                "runtime/lib/libawt.so",
                "lib/native/org/jline/nativ/Linux/x86_64/libjlinenative.so")) {
            programs.add(unpacked.resolve(library).toString());
        }
        for (String program : programs) {
            for (String line : good("ldd", program).split("\n", -1)) {
                String path = line.replaceAll("^.*=> |^\\s+| \\(0x.*", "");
                if (path.startsWith("/") && !path.contains("runtime")) {
                    Path copy = root.resolve(path.substring(1));
                    Files.createDirectories(copy.getParent());
                    Files.copy(Path.of(path), copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        good("cp", "-R", unpacked.toString(), root.resolve("opt/my embx").toString());
        return root;
    }

    private static List<String> inside(Path root, String... arguments) {
        String script = "mount --rbind /dev \"$0/dev\" && mount -t proc proc \"$0/proc\" && exec chroot \"$0\""
                + " \"/opt/my embx/bin/embx\" \"$@\"";
        return Stream.concat(Stream.of("unshare", "-m", "sh", "-c", script, root.toString()), Stream.of(arguments))
                .toList();
    }

    @Test
    void runsWhereThereIsNoJavaAndNoFont() throws Exception {
        Path root = bareRoot();
        String expected =
                good("env", "XDG_CACHE_HOME=/dev/null", "target/embx/bin/embx", "pairs", "target/embx/sample", "nn");
        assertEquals(
                expected,
                good(inside(root, "pairs", "/opt/my embx/sample", "nn").toArray(String[]::new)));
        assertEquals(
                "",
                good(inside(root, "heatmap", "/opt/my embx/sample", "nn", "--png", "/tmp/x.png")
                        .toArray(String[]::new)));
        byte[] picture = Files.readAllBytes(root.resolve("tmp/x.png"));
        assertEquals("PNG", new String(picture, 1, 3, StandardCharsets.US_ASCII));
        try (PtySession pty = PtySession.of(inside(root, "/opt/my embx/sample")).start()) {
            pty.sees("word2vec_20");
            pty.send("\003");
            assertEquals(0, pty.exit());
        }
        assertFalse(Files.exists(scratch.resolve("no home")));
    }

    @Test
    void usesItsOwnJavaAndTheCacheOfClasses() throws Exception {
        String java = good(unpacked.resolve("bin/embx").toString(), "doctor");
        assertTrue(java.contains(unpacked.resolve("runtime").toString()), java);
        assertTrue(Files.size(unpacked.resolve("lib/embx.aot")) > 1_000_000);
        assertTrue(Files.exists(unpacked.resolve("runtime/legal/java.base/LICENSE")));
        assertFalse(Files.exists(unpacked.resolve("runtime/lib/libawt_xawt.so")));
    }

    @Test
    void thePackageInstallsRunsAndLeavesNothing() throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root"), "dpkg installs for root only");
        Path root = Files.createDirectories(scratch.resolve("installed"));
        Files.createDirectories(root.resolve("var/lib/dpkg/info"));
        Files.createDirectories(root.resolve("var/lib/dpkg/updates"));
        Files.createFile(root.resolve("var/lib/dpkg/status"));
        String dpkg = "dpkg --force-depends --root=" + root;
        good("sh", "-c", dpkg + " -i " + one(DIST, "*.deb"));
        assertTrue(Files.exists(root.resolve("usr/share/man/man1/embx-pairs.1.gz")));
        assertTrue(good(root.resolve("usr/bin/embx").toString(), "sets", "data/movies")
                .contains("word2vec_20"));
        good("sh", "-c", dpkg + " -P embx");
        assertEquals("", good("find", root.toString(), "-path", root + "/var", "-prune", "-o", "-type", "f", "-print"));
    }

    @Test
    void sumsAndDescriptorsAreThoseOfTheFiles() throws Exception {
        good("sh", "-c", "cd target/dist && sha256sum -c SHA256SUMS");
        String version = version();
        String own = sha256(DIST.resolve("embx-" + version + "-linux-x86_64.tar.gz"));
        String plain = sha256(Path.of("target/embx-" + version + ".tar.gz"));
        assertTrue(Files.readString(DIST.resolve("embx.rb")).contains("sha256 \"" + plain + "\""));
        assertTrue(Files.readString(DIST.resolve("scoop.json")).contains("\"hash\": \"" + plain + "\""));
        assertTrue(Files.readString(DIST.resolve("sdkman.json")).contains("\"" + own + "\""));
        assertTrue(
                Files.readString(DIST.resolve("Dockerfile")).contains("ADD embx-" + version + "-linux-x86_64.tar.gz "));
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
