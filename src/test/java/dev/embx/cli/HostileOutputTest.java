package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids that act on a terminal or a spreadsheet, in what commands print and write. */
class HostileOutputTest extends CommandRun {
    private static final String HOSTILE = "\u001b]52;c;eA==\u0007\u007f\u009b31m\u202eabc\u2069\u200b\uD834\uDD73";
    private static final List<String> IDS = List.of(HOSTILE, "y", "=1+1", "+x", "-x", "@x", "\tx", "=1,\"2");

    @TempDir
    private Path folder;

    private Path set;

    @BeforeEach
    void writeSet() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < IDS.size(); i++) {
            String id = new String(JsonStringEncoder.getInstance().quoteAsString(IDS.get(i)));
            rows.append(String.format(Locale.ROOT, "{\"id\":\"%s\",\"a\":%d.5,\"b\":-0.5}%n", id, i * i - 3));
        }
        set = Files.writeString(folder.resolve("s.jsonl"), rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "json", "newick"})
    void onATerminalEverythingIsVisible(String format) {
        assertEquals(0, runToTerminal("dendrogram", set, "--clusters", "2", "--format", format), this::errorText);
        String hidden = "[\\p{Cntrl}\\p{Cf}\\u0080-\\u009f&&[^\r\n]]";
        assertEquals(printed().replaceAll(hidden, "<hidden>"), printed());
        assertTrue(printed().contains("abc"), printed());
    }

    @Test
    void onATerminalTheLinesOfCsvAreThoseOfAPipe() {
        assertEquals(0, runToTerminal("pairs", set, "--count", "28", "--format", "csv"), this::errorText);
        long lines = printed().lines().count();
        assertTrue(printed().contains(",\u241b]52;c;eA==\u2407\u2421<9B>31m\u00b7abc\u00b7"), printed());
        assertTrue(printed().endsWith("\r\n"), printed());
        assertEquals(0, run("pairs", set, "--count", "28", "--format", "csv"));
        assertEquals(lines, printed().lines().count());
    }

    @Test
    void aLongLineOfJsonIsNotCutOnATerminal() {
        assertEquals(0, runToTerminal("heatmap", "data/movies", "nn", "--format", "json"));
        String terminal = printed();
        assertEquals(0, run("heatmap", "data/movies", "nn", "--format", "json"));
        assertEquals(printed(), terminal);
    }

    @Test
    void csvInAFileOrPipeKeepsTheData() throws IOException {
        Path file = folder.resolve("pairs.csv");
        assertEquals(0, run("pairs", set, "--count", "28", "--format", "csv"));
        assertTrue(printed().contains(HOSTILE) && printed().contains(",=1+1,"), printed());
        String piped = printed();
        assertEquals(0, runToTerminal("pairs", set, "--count", "28", "--format", "csv", "-o", file));
        assertEquals(piped, Files.readString(file));
    }

    @Test
    void csvSafeLeavesNoFormulaAndKeepsNumbers() throws IOException {
        String plain = succeed("pairs " + set + " --count 28 --format csv");
        String safe = succeed("pairs " + set + " --count 28 --format csv --csv-safe");
        assertTrue(plain.contains(",=1+1,") && plain.contains(",\"=1,\"\"2\","), plain);
        assertTrue(safe.contains(",'=1+1,") && safe.contains(",\"'=1,\"\"2\","), safe);
        for (String cell : List.of("+x", "-x", "@x", "\tx")) {
            assertTrue(safe.contains(",'" + cell + ","), cell);
        }
        assertFalse(safe.matches("(?s).*(^|[,\n\"])[=+@\t].*"), safe);
        assertTrue(safe.contains(",-0."), safe);
        assertEquals(plain, safe.replace("'", ""));
        Path file = folder.resolve("safe.csv");
        assertEquals(0, run("pairs", set, "--count", "28", "--format", "csv", "--csv-safe", "-o", file));
        assertEquals(safe, Files.readString(file));
    }
}
