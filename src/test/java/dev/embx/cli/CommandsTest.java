package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands as a user types them: what they print, where they write, how they fail. */
class CommandsTest extends CommandRun {
    @TempDir
    private Path folder;

    /** JSON has no infinite number; Python's and Java's parsers of numbers read these texts. */
    @Test
    void dotProductsBeyondFloat64AreInfinite() throws IOException {
        Path file = folder.resolve("huge.csv");
        Files.writeString(file, "id,x0,x1\na,1e200,1\nb,1e200,0\nc,-1e200,2\n");
        String json = succeed("pairs " + file + " --metric dot --format json");
        assertTrue(json.contains("\"similarity\":\"Infinity\"") && json.contains("\"similarity\":\"-Infinity\""), json);
        assertTrue(succeed("pairs " + file + " --metric dot --format csv").contains(",-Infinity\r\n"));
    }

    @Test
    void withoutATerminalThePlainReportIsPrinted() {
        assertEquals(0, run("data/movies"));
        assertTrue(printed().startsWith("set "), printed());
        assertTrue(printed()
                .contains("\nnn\nMost similar:\n1.00 - Lord of the Rings: The Return of the King, The (2003), "
                        + "Lord of the Rings: The Fellowship of the Ring, The (2001)\n"));
        assertEquals("", errorText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "word2vec", "word2vec_20"})
    void pairsAreThePublishedOnesLineForLine(String set) throws IOException {
        assertEquals(0, run("pairs", "data/movies", set));
        assertEquals(set + "\n" + Published.text(set), printed());
    }

    @Test
    void tiesOfTfIdfComeFromThePublishedCandidates() throws IOException {
        assertEquals(0, run("pairs", "data/movies", "tf_idf", "--top", "14"));
        List<String> lines = printed().lines().toList();
        List<String> most = lines.subList(2, 16);
        assertTrue(most.stream().allMatch(line -> line.startsWith("1.00 - ")), printed());
        assertTrue(most.containsAll(Published.lines("tf_idf", "most")), printed());
        List<String> least = lines.subList(17, 27);
        assertEquals(Published.lines("tf_idf", "least"), least);
    }

    @Test
    void jsonHasFullPrecision() {
        assertEquals(0, run("pairs", "data/movies", "nn", "--top", "1", "--format", "json"));
        assertTrue(printed().contains("\"a\":7153,\"b\":4993"), printed());
        assertTrue(printed().contains("\"similarity\":0.99865433"), printed());
        assertEquals(0, run("dendrogram", "data/movies", "nn", "--format", "json"));
        assertTrue(printed().contains("\"method\":\"ward\",\"metric\":\"cosine\""), printed());
        assertTrue(printed().contains("\"leaves\":[377,1721,380,364,588,480,"), printed());
    }

    @Test
    void neighborsTakeAnIdALabelOrAPartOfOne() {
        assertEquals(0, run("neighbors", "data/movies", "nn", "2571", "-k", "2"));
        String byId = printed();
        assertEquals(0, run("neighbors", "data/movies", "nn", "Matrix, The (1999)", "-k", "2"));
        assertEquals(byId, printed());
        assertEquals(0, run("neighbors", "data/movies", "nn", "matrix", "-k", "2"));
        assertEquals(byId, printed());
        assertTrue(byId.contains("Dark Knight, The (2008)"), byId);
    }

    @Test
    void anAmbiguousLabelListsTheCandidates() {
        assertEquals(2, run("neighbors", "data/movies", "nn", "star wars"));
        assertTrue(errorText().contains("matches 3 items"), errorText());
        assertTrue(errorText().contains("1196 = Star Wars: Episode V"), errorText());
        assertEquals(2, run("neighbors", "data/movies", "nn", "nobody"));
        assertTrue(errorText().contains("no item \"nobody\" in nn"), errorText());
    }

    @Test
    void pairsOfOneKindOnly() {
        assertEquals(0, run("pairs", "data/movies", "nn", "--within", "genres", "--top", "1"));
        assertTrue(printed()
                .contains("1.00 - Star Wars: Episode V - The Empire Strikes Back (1980), Star Wars: Episode IV"));
        assertEquals(0, run("pairs", "data/movies", "nn", "--across", "genres", "--top", "3"));
        assertFalse(printed().contains("Star Wars: Episode V"), printed());
        assertEquals(2, run("pairs", "data/movies", "nn", "--across", "year"));
        assertTrue(errorText().contains("no column \"year\" in nn; columns: genres"), errorText());
    }

    @Test
    void pairsBeyondAThresholdAreCounted() {
        assertEquals(0, run("pairs", "data/movies", "tf_idf", "--above", "1", "--top", "3"));
        assertTrue(printed().startsWith("tf_idf: 14 pairs at or above 1.0, the first 3 shown\n"), printed());
        assertEquals(4, printed().lines().count());
        assertEquals(0, run("pairs", "data/movies", "nn", "--below", "-0.4"));
        assertTrue(printed().startsWith("nn: 2 pairs at or below -0.4\n-0.47 - Ace Ventura"), printed());
    }

    @Test
    void theHistogramCountsEveryPair() {
        assertEquals(0, run("pairs", "data/movies", "nn", "--histogram", "--bins", "4", "--format", "csv"));
        long pairs = printed()
                .lines()
                .skip(1)
                .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1)))
                .sum();
        assertEquals(1225, pairs, printed());
    }

    @Test
    void aDryRunTellsTheCostOnly() {
        assertEquals(0, run("pairs", "data/movies", "nn", "--dry-run"));
        assertTrue(printed().startsWith("ranking the pairs of nn by cosine: about "), printed());
    }

    @Test
    void picturesAsText() {
        assertEquals(0, run("heatmap", "data/movies", "nn", "--ascii"));
        assertTrue(printed().startsWith("nn: 50 x 50 - cosine - order: as given"), printed());
        assertTrue(printed().chars().allMatch(c -> c < 0x7f));
        assertEquals(0, run("dendrogram", "data/movies", "nn", "--ascii"));
        assertEquals(53, printed().lines().count());
        assertTrue(printed().contains("A                 Fight Club (1999) -"), printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"heatmap", "dendrogram"})
    void chartsAreWholeAndNeverReplaceUnasked(String command) throws IOException {
        Path file = folder.resolve("chart.png");
        assertEquals(0, run(command, "data/movies", "nn", "--png", file.toString(), "--size", "900x700"), errorText());
        byte[] first = Files.readAllBytes(file);
        assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(first, 4));
        assertEquals(1, run(command, "data/movies", "nn", "--png", file.toString(), "--size", "800x700"));
        assertTrue(errorText().contains("chart.png"), errorText());
        assertArrayEquals(first, Files.readAllBytes(file));
        assertEquals(0, run(command, "data/movies", "nn", "--png", file.toString(), "--size", "800x700", "--force"));
        assertFalse(Arrays.equals(first, Files.readAllBytes(file)));
    }

    @Test
    void outputGoesToAFile() throws IOException {
        Path file = folder.resolve("sets.csv");
        assertEquals(0, run("sets", "data/movies", "--format", "csv", "-o", file.toString()));
        assertEquals("", printed());
        assertTrue(Files.readString(file).startsWith("name,"), Files.readString(file));
        assertEquals(1, run("sets", "data/movies", "-o", file.toString()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no such path | pairs data/nowhere | 1 | nowhere: no such file or folder",
                "unknown set | pairs data/movies nope | 2 | no set \"nope\" in data/movies; sets: nn, tf_idf",
                "unknown option | pairs data/movies --frobnicate | 2 | --frobnicate",
                "a folder without sets | sets src/main/java | 1 | java:",
                "not Parquet | sets data/movies/movies.csv | 1 | movies.csv:",
                "wrong format | sets data/movies --format xml | 2 | choose from csv json text",
                "wrong number | pairs data/movies --top 0 | 2 | expected a positive integer",
                "labels that match nothing | sets data/movies --labels data/README.md | 1 | README.md",
                "picture of many sets | heatmap data/movies --png x.png | 2 | draws one set",
                "no such script | data/movies --script nowhere.keys | 1 | nowhere.keys: the script cannot be read",
                "no path | a\0b | 2 | is no path on this system",
                "picture too large | heatmap data/movies nn --png x.png --size 9x9 | 2 | size 9x9 is out of range"
            })
    void whatGoesWrongIsOneLine(String name, String line, int code, String words) {
        assertEquals(code, line == null ? run() : runLine(line), this::errorText);
        assertTrue(errorText().contains(words), errorText());
        assertEquals(1, errorText().lines().count(), errorText());
        assertTrue(errorText().startsWith("embx: "), errorText());
        assertEquals("", printed());
    }

    @Test
    void helpAndVersion() {
        assertEquals(0, run("--help"));
        assertTrue(printed().contains("Usage: embx"), printed());
        assertEquals(0, run("pairs", "--help"));
        assertTrue(printed().contains("--top"), printed());
        assertEquals(0, run("--version"));
        assertTrue(printed().startsWith("embx "), printed());
        assertEquals(0, run("doctor"));
        assertTrue(printed().contains("java: "), printed());
    }

    @Test
    void aScriptIsPlayedWithoutATerminal() throws IOException {
        Path keys = folder.resolve("walk.keys");
        Files.writeString(keys, "# to the tree of nn\nEnter 5\n");
        assertEquals(0, run("data/movies", "--script", keys.toString(), "--size", "100x30"), errorText());
        assertTrue(printed().contains("[5 Tree]"), printed());
        Path picture = folder.resolve("tree.svg");
        assertEquals(
                0, run("data/movies", "--script", keys.toString(), "--screenshot", picture.toString()), errorText());
        assertTrue(Files.readString(picture).startsWith("<"), Files.readString(picture));
    }

    @Test
    void whereKeepsTheItemsThatMatch() {
        assertEquals(0, run("sets", "data/movies", "nn", "--where", "genres~Animation", "--format", "csv"));
        assertTrue(printed().contains("\nnn,data/movies/embeddings/nn.parquet,4,"), printed());
        assertEquals(2, run("pairs", "data/movies", "nn", "--where", "star yeer>1990"));
        assertEquals(
                "embx: --where: character 6: no column \"yeer\"; there are genres, id, movieId, label, title; text stands in"
                        + " quotes\n",
                errorText());
        assertEquals(2, run("pairs", "data/movies", "nn", "--where", "no such film"));
        assertEquals("embx: --where: no item of nn matches no such film\n", errorText());
    }
}
