package dev.embx.export.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.pty.PtySession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A writer killed at any moment leaves a whole file. */
class KilledWriterTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void targetIsWhole(long seed, @TempDir Path folder) throws IOException, InterruptedException {
        Path target = folder.resolve("target");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OverwriteLoop.class.getName(),
                        target.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        while (!Files.exists(target)) {
            boolean ended = writer.waitFor(5, TimeUnit.MILLISECONDS);
            assertTrue(!ended, () -> "the writer ended: " + read(folder.resolve("log")));
        }
        writer.waitFor(new Random(seed).nextInt(100), TimeUnit.MILLISECONDS);
        writer.destroyForcibly().waitFor();

        byte[] content = Files.readAllBytes(target);
        assertEquals(OverwriteLoop.SIZE, content.length);
        for (byte b : content) {
            assertEquals(content[0], b);
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void aSignalLeavesNoTemporaryFile(String signal, int code, @TempDir Path folder) throws Exception {
        List<String> command = new ArrayList<>(PtySession.java(EndlessWriter.class.getName()));
        command.add(folder.resolve("target").toString());
        try (PtySession writer = PtySession.of(command).start()) {
            writer.sees("writing");
            assertEquals(1, temporary(folder).size());
            writer.signal(signal);
            assertEquals(code, writer.exit());
        }
        assertEquals(List.of(), temporary(folder));
    }

    private static List<Path> temporary(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
