package dev.embx.source.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.JoinReport;
import dev.embx.error.UserError;
import dev.embx.source.Catalog;
import dev.embx.source.Sets;
import dev.embx.source.options.LoadOptions;
import dev.embx.source.parquet.write.ParquetFileWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels are joined by key, whatever the table looks like, and the report says what did not fit. */
class LabelJoinTest {
    @TempDir
    private Path folder;

    private Path vectors;

    @BeforeEach
    void writeVectors() {
        vectors = Sets.write(folder.resolve("set.parquet"), 4, 3);
    }

    private EmbeddingSet join(String table) {
        return join(table.getBytes(StandardCharsets.UTF_8));
    }

    private EmbeddingSet join(byte[] table) {
        Path file = Sets.write(folder.resolve("other").resolve("movies.csv"), table);
        LoadOptions options = LoadOptions.defaults().withLabels(Optional.of(file), Optional.empty(), Optional.empty());
        return Sets.open(vectors, options);
    }

    private static String text(EmbeddingSet set) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < set.rows(); row++) {
            text.append(row == 0 ? "" : ",").append(set.labels()[row].raw());
        }
        return text.toString();
    }

    private static boolean notes(EmbeddingSet set, String words) {
        return set.origin().notes().stream().anyMatch(note -> note.contains(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "movieId,title\n4,d\n3,c\n2,b\n1,a\n",
                "movieId;title\n1;a\n2;b\n3;c\n4;d\n",
                "movieId\ttitle\n1\ta\n2\tb\n3\tc\n4\td",
                "movieId|title\n1|a\n2|b\n3|c\n4|d",
                "\uFEFFmovieId,title\r\n1,a\r\n2,b\r\n3,c\r\n4,d\r\n",
                "title,movieId\na,1.0\nb,2.0\nc,3.0\nd,4.0\n",
                "year,movieId,title\n1999,0001,a\n1999,0002,b\n1999,0003,c\n1999,0004,d\n",
                "\"movieId\",\"title\"\n\"1\",\"a\"\n 2,b\n3,c\n4,d\n"
            })
    void everyShapeOfTableGivesTheSameLabels(String table) {
        EmbeddingSet set = join(table);

        assertEquals("a,b,c,d", text(set));
        assertEquals(new JoinReport("movies.csv", "movieId", "title", 4, 0, 0, 0), set.join());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "other/movies.jsonl; {'movieId': 4, 'title': 'd'}|{'movieId': 3, 'title': 'c'}|{'movieId': 2, 'title':"
                        + " 'b'}|{'movieId': 1, 'title': 'a', 'genres': ['x']}",
                "movies.ndjson; {'movieId': '1', 'title': 'a'}||{'movieId': '2', 'title': 'b'}|{'movieId': '3',"
                        + " 'title': 'c'}|{'movieId': '4', 'title': 'd'}",
                "other/movies.json; [{'movieId': 1, 'title': 'a'},| {'movieId': 2, 'title': 'b'},| "
                        + "{'movieId': 3, 'title': 'c'}, {'movieId': 4, 'title': 'd'}]",
            })
    void everyFormOfTableGivesTheSameLabels(String name, String table) throws Exception {
        String text = table.replace('\'', '"').replace('|', '\n');
        Path plain = Sets.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        Path zipped = Sets.write(folder.resolve(name + ".gz"), packed.toByteArray());
        for (Path file : List.of(plain, zipped)) {
            assertEquals("a,b,c,d", text(labeled(Optional.of(file), Optional.empty())));
        }
        assertEquals(
                name.startsWith("other") ? "1,2,3,4" : "a,b,c,d", text(labeled(Optional.empty(), Optional.empty())));
    }

    private EmbeddingSet labeled(Optional<Path> file, Optional<String> key) {
        return Sets.open(vectors, LoadOptions.defaults().withLabels(file, key, Optional.empty()));
    }

    @Test
    void anArrowFileNamesTheItems() {
        vectors = Sets.write(folder.resolve("set.parquet"), 12, 3);
        EmbeddingSet set = labeled(Optional.of(Path.of("src/test/resources/arrow/mixed.arrow")), Optional.of("id"));
        assertEquals("wörd 1 and more", set.label(7).raw());
        assertEquals(3, set.join().matched());
    }

    @Test
    void utf16AndLatin1() {
        assertEquals("é,2,3,4", text(join("\uFEFFmovieId,title\n1,é".getBytes(StandardCharsets.UTF_16LE))));
        assertEquals("é,2,3,4", text(join("\uFEFFmovieId,title\n1,é".getBytes(StandardCharsets.UTF_16BE))));
        EmbeddingSet latin = join("movieId,title\n1,é\n".getBytes(Charset.forName("ISO-8859-1")));
        assertEquals("\uFFFD,2,3,4", text(latin));
        assertTrue(notes(latin, "movies.csv is not UTF-8: invalid bytes shown as \uFFFD from line 2 on"));
    }

    @Test
    void quotedCellsKeepSeparatorsQuotesAndNewLines() {
        assertEquals("x, \"y\"\nz,2,3,4", text(join("movieId,title\n1,\"x, \"\"y\"\"\nz\"\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,a;2,b;1,z;1,y|a,b,3,4|2 2 0 2",
                "1,a;9,z;8,y|a,2,3,4|1 3 2 0",
                "7,z|1,2,3,4|0 4 1 0",
                "1,;2,b|1,b,3,4|2 2 0 0",
                "|1,2,3,4|0 4 0 0"
            })
    void theReportCounts(String rows, String labels, String report) {
        String lines = rows == null ? "" : rows.replace(';', '\n');
        EmbeddingSet set = join("movieId,title\n" + lines);

        assertEquals(labels, text(set));
        JoinReport join = set.join();
        assertEquals(
                report, join.matched() + " " + join.unlabeled() + " " + join.unused() + " " + join.duplicateKeys());
        assertEquals(join.matched() == 0, notes(set, "0 of 4 ids are in movies.csv"));
    }

    @Test
    void wrongLinesAreTold() {
        assertTrue(notes(
                join("movieId,title,genre\n1,a,x\n2,b\n3,c,y,z\n4,d,w\n"),
                "line 3: expected 3 cells, found 2 (and 1 more such line)"));
        assertTrue(notes(join("movieId,title\n1,a\n2,\"b\n3,c\n4,d\n"), "the quote in line 3 is not closed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|movies.csv: the file is empty",
                "1,a|movies.csv: no column movieId for the ids; its columns: 1, a",
                "'\0\0,\0'|movies.csv: not a text table"
            })
    void tablesThatCannotBeUsedAreRefused(String table, String message) {
        UserError refused = assertThrows(UserError.class, () -> join(table == null ? "" : table));

        assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
    }

    @Test
    void otherColumnsBecomeMetadata() {
        EmbeddingSet set = join("movieId,title,genres,year\n1,a,x|y,1999\n3,c,z,\n");

        assertEquals(
                List.of("genres", "year"),
                set.metadata().stream().map(c -> c.name()).toList());
        assertEquals(Optional.of("x|y"), set.metadata().get(0).value(0));
        assertEquals(Optional.empty(), set.metadata().get(0).value(1));
    }

    @Test
    void aTableInTheFolderIsFoundAndTheBestNamedWins() {
        Sets.write(folder.resolve("links.csv"), "movieId,imdbId\n1,77\n".getBytes(StandardCharsets.UTF_8));
        Sets.write(folder.resolve("ratings.csv"), "userId,movieId,rating\n1,1,5\n".getBytes(StandardCharsets.UTF_8));
        Sets.write(folder.resolve("z.csv"), "movieId,title\n1,found\n".getBytes(StandardCharsets.UTF_8));

        assertEquals("z.csv", Sets.open(vectors).join().table());
        assertEquals("found,2,3,4", text(Sets.open(folder)));
    }

    @Test
    void aTableOfNumbersIsNoTableOfLabels() {
        Sets.write(folder.resolve("ratings.csv"), "userId,movieId,rating\n1,1,5\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("1,2,3,4", text(Sets.open(vectors)));

        Sets.write(folder.resolve("films.csv"), "movieId,film\n1,Alien\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("Alien,2,3,4", text(Sets.open(vectors)));

        Sets.write(folder.resolve("tags.csv"), "userId,movieId,tag\n1,1,scary\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("1,2,3,4", text(Sets.open(vectors)));
    }

    @Test
    void aParquetTableInTheFolderIsNoSet() {
        ParquetFileWriter names = new ParquetFileWriter(2)
                .float64("movieId", row -> row + 1)
                .text("name", row -> row == 0 ? null : "two");
        Sets.write(folder.resolve("names.parquet"), names);

        Catalog catalog = Catalog.open(folder, LoadOptions.defaults(), (done, total) -> {});

        assertEquals(1, catalog.sets().size());
        assertEquals(List.of(), catalog.refused());
        assertEquals("1,two,3,4", text(catalog.sets().get(0)));
    }

    @Test
    void textIdsKeepLeadingZeros() {
        ParquetFileWriter texts = new ParquetFileWriter(3)
                .text("id", row -> List.of("007", "7", "8").get(row))
                .float32("x0", row -> row)
                .float32("x1", row -> row);
        vectors = Sets.write(folder.resolve("texts.parquet"), texts);

        assertEquals("bond,seven,eight", text(join("id,name\n7,seven\n007,bond\n8.0,eight\n")));
    }

    @Test
    void aTextColumnOfTheSetLabelsItWhereThereIsNoTable() {
        vectors = Sets.write(
                folder.resolve("inline.parquet"),
                Sets.vectors(2, 3).text("genre", row -> "g").text("title", row -> row == 0 ? "t" : null));

        EmbeddingSet set = Sets.open(vectors);

        assertEquals("t,2", text(set));
        assertEquals(
                List.of("genre"), set.metadata().stream().map(c -> c.name()).toList());
        LoadOptions genre = LoadOptions.defaults().withLabels(Optional.empty(), Optional.empty(), Optional.of("genre"));
        assertEquals("g,g", text(Sets.open(vectors, genre)));
    }
}
