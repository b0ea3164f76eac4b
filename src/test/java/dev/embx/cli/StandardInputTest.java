package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
class StandardInputTest extends CommandRun {
    private static final String WORDS = "king 1 2\nqueen 1 2.5\nloaf -1 0\n";

    private final InputStream before = System.in;

    @TempDir
    private Path folder;

    @AfterEach
    void giveStandardInputBack() {
        System.setIn(before);
    }

    private int piped(byte[] input, Object... args) {
        System.setIn(new ByteArrayInputStream(input));
        return run(args);
    }

    private int piped(String input, Object... args) {
        return piped(input.getBytes(StandardCharsets.UTF_8), args);
    }

    @Test
    void isReadLikeAFileThatIsCalledStdin() {
        assertEquals(0, piped(WORDS, "inspect", "-"));
        assertTrue(printed().startsWith("stdin\n"), printed());
        assertEquals(0, piped(WORDS, "neighbors", "-", "stdin", "king", "-k", "1"));
        assertTrue(printed().contains("queen"), printed());
    }

    @Test
    void isConvertedAndUnzipped() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(WORDS.getBytes(StandardCharsets.UTF_8));
        }
        Path file = folder.resolve("words.csv");
        assertEquals(0, piped(packed.toByteArray(), "convert", "-", file.toString()));
        assertTrue(Files.readString(file).contains("queen,1,2.5"), Files.readString(file));
    }

    @Test
    void binaryFormsOfOnePieceAreReadToo() throws IOException {
        byte[] stream = Files.readAllBytes(Path.of("src/test/resources/arrow/mixed.arrows"));
        assertEquals(0, piped(stream, "inspect", "-"));
        byte[] file = Files.readAllBytes(Path.of("src/test/resources/arrow/polars.arrow"));
        assertEquals(0, piped(file, "inspect", "-"));
        assertTrue(printed().contains("23, 23 usable"), printed());
    }

    @ParameterizedTest
    @CsvSource({
        "'', standard input is empty",
        "PAR1...., Parquet cannot be read from standard input",
        "<html>, unknown format",
        "'2 2\na 1 x\nb 1 2\n', is not a number",
    })
    void whatCannotBeReadIsRefusedInALine(String input, String reason) {
        assertEquals(1, piped(input, "inspect", "-"));
        String line = errorText();
        assertTrue(line.startsWith("embx: stdin: ") && line.contains(reason), line);
    }
}
