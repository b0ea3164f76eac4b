package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dash in place of a path: what is piped in. */
class StandardInputTest {
    private static final String WORDS = "king 1 2\nqueen 1 2.5\nloaf -1 0\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final InputStream before = System.in;

    @TempDir
    private Path folder;

    @AfterEach
    void giveStandardInputBack() {
        System.setIn(before);
    }

    private int run(byte[] input, String... args) {
        System.setIn(new ByteArrayInputStream(input));
        Streams streams = new Streams(new PrintStream(out, true), new PrintStream(err, true), false, false);
        return Main.run(args, streams);
    }

    private int run(String input, String... args) {
        return run(input.getBytes(StandardCharsets.UTF_8), args);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isReadLikeAFileThatIsCalledStdin() {
        assertEquals(0, run(WORDS, "inspect", "-"));
        assertTrue(printed().startsWith("stdin\n"), printed());
        assertEquals(0, run(WORDS, "neighbors", "-", "stdin", "king", "-k", "1"));
        assertTrue(printed().contains("queen"), printed());
    }

    @Test
    void isConvertedAndUnzipped() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(WORDS.getBytes(StandardCharsets.UTF_8));
        }
        Path file = folder.resolve("words.csv");
        assertEquals(0, run(packed.toByteArray(), "convert", "-", file.toString()));
        assertTrue(Files.readString(file).contains("queen,1,2.5"), Files.readString(file));
    }

    @Test
    void binaryFormsOfOnePieceAreReadToo() throws IOException {
        byte[] stream = Files.readAllBytes(Path.of("src/test/resources/arrow/mixed.arrows"));
        assertEquals(0, run(stream, "inspect", "-"));
        byte[] file = Files.readAllBytes(Path.of("src/test/resources/arrow/polars.arrow"));
        assertEquals(0, run(file, "inspect", "-"));
        assertTrue(printed().contains("23, 23 of them usable"), printed());
    }

    @ParameterizedTest
    @CsvSource({
        "'', nothing came from standard input",
        "PAR1...., Parquet cannot be read from standard input",
        "<html>, no form that embx reads",
        "'2 2\na 1 x\nb 1 2\n', is no number",
    })
    void whatCannotBeReadIsRefusedInALine(String input, String reason) {
        assertEquals(1, run(input, "inspect", "-"));
        String line = err.toString(StandardCharsets.UTF_8);
        assertTrue(line.startsWith("embx: stdin: ") && line.contains(reason), line);
    }
}
