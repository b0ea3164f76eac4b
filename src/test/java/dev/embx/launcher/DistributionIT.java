package dev.embx.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code mvn package} made: complete, licensed, and it runs. */
final class DistributionIT {
    private static final Path INSTALLED = Path.of("target/embx");
    private static final String VERSION_AT_END = "-\\d[\\w.-]*\\.jar$";

    private static Set<String> parts() throws IOException {
        try (Stream<Path> files = Files.list(INSTALLED.resolve("lib"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar") && !name.startsWith("embx-"))
                    .map(name -> name.replaceFirst(VERSION_AT_END, ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The rows of NOTICE between the head of its table and the next empty line, split at two blanks or more. */
    private static List<String[]> notices() throws IOException {
        return Files.readAllLines(INSTALLED.resolve("licences/NOTICE")).stream()
                .dropWhile(line -> !line.startsWith("part "))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.split(" {2,}", -1))
                .toList();
    }

    @Test
    void everyPartHasItsLicence() throws IOException {
        Set<String> named = notices().stream().map(row -> row[0]).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(parts(), named);
        for (String[] row : notices()) {
            for (String text : row[2].split(", ", -1)) {
                assertTrue(Files.size(INSTALLED.resolve("licences").resolve(text)) > 500, text);
            }
        }
    }

    /** The jars that the program loads; what an earlier build left beside them does not count. */
    private static List<String> classPath() throws IOException {
        try (Stream<Path> files = Files.list(INSTALLED.resolve("lib"));
                JarFile jar = new JarFile(
                        files.filter(file -> file.getFileName().toString().startsWith("embx-"))
                                .findFirst()
                                .orElseThrow()
                                .toFile())) {
            return List.of(
                    jar.getManifest().getMainAttributes().getValue("Class-Path").split(" ", -1));
        }
    }

    /** So a dependency that was exchanged is noticed: in its version, or in its bytes. */
    @Test
    void theBillOfMaterialsHasNameAndHashOfEveryPart() throws Exception {
        String bill = Files.readString(INSTALLED.resolve("sbom.json"));
        String advice = "write the bill anew by mvn -Psbom validate";
        Set<String> named = Pattern.compile("\"bom-ref\" : \"pkg:maven/[^/]+/([^@]+)@([^?]+)[?]type=jar\"")
                .matcher(bill)
                .results()
                .map(found -> found.group(1) + "-" + found.group(2) + ".jar")
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> jars = new TreeSet<>(classPath());
        for (String jar : jars) {
            byte[] bytes = Files.readAllBytes(INSTALLED.resolve("lib").resolve(jar));
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertTrue(bill.contains(hash), jar + " is not the one of the bill; " + advice);
        }
        jars.add("embx-"
                + run(INSTALLED.resolve("bin/embx"), "--version").strip().replace("embx ", "") + ".jar");
        assertEquals(jars, named, advice);
    }

    @Test
    void theReportNamesTheSets() throws Exception {
        String out = run(INSTALLED.resolve("bin/embx"), "data/movies");
        for (String set : List.of("nn", "tf_idf", "word2vec", "word2vec_20")) {
            assertTrue(out.contains("\n" + set + "\n"), out);
        }
    }

    @Test
    void bothSamplesOpen() throws Exception {
        assertTrue(
                run(INSTALLED.resolve("bin/embx"), "sets", "target/embx/sample").contains("word2vec_20"));
        assertTrue(
                run(INSTALLED.resolve("bin/embx"), "sets", "target/embx/words").contains("4459/4459"));
    }

    @Test
    void theArchiveRunsElsewhere(@TempDir Path folder) throws Exception {
        String version = run(INSTALLED.resolve("bin/embx"), "--version").strip();
        String name = version.replace(' ', '-');
        Path archive = Path.of("target", name + ".tar.gz").toAbsolutePath();
        Process tar = new ProcessBuilder("tar", "xzf", archive.toString())
                .directory(folder.toFile())
                .start();
        assertEquals(0, tar.waitFor());
        assertEquals(
                version,
                run(folder.resolve(name).resolve("bin/embx"), "--version").strip());
    }

    /** Runs a command that must end well and say nothing on standard error. */
    private static String run(Path program, String... arguments) throws IOException, InterruptedException {
        Path err = Files.createTempFile("embx", ".err");
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                        .toList())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", "/dev/null");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        assertEquals("", Files.readString(err));
        Files.delete(err);
        return out;
    }
}
