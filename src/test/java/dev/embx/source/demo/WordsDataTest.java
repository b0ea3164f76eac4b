package dev.embx.source.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.job.Progress;
import dev.embx.source.Catalog;
import dev.embx.source.options.LoadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code data/words}: two sets of words that open with their labels, and are the files that {@code data/README.md} names. */
class WordsDataTest {
    private static final Path WORDS = Path.of("data", "words");
    private static final long MOST_BYTES = 8_000_000;

    @Test
    void openWithLabelsAndChecksums() {
        Catalog catalog = Catalog.open(WORDS, LoadOptions.defaults(), Progress.NONE);
        assertEquals(List.of(), catalog.refused());
        assertEquals(
                List.of("glosses", "glove"),
                catalog.sets().stream().map(EmbeddingSet::name).toList());
        for (EmbeddingSet set : catalog.sets()) {
            assertEquals(100, set.dimensions());
            assertEquals(ElementType.FLOAT32, set.origin().type());
            assertTrue(
                    set.origin().storage().startsWith("zstd, checksums"),
                    set.origin().storage());
            assertEquals(set.rows(), set.join().matched());
            assertEquals("wordId", set.ids().name());
            assertEquals(List.of(), set.origin().notes());
        }
        EmbeddingSet glove = catalog.set("glove").orElseThrow();
        assertEquals(5_000, glove.rows());
        assertEquals(4_459, catalog.set("glosses").orElseThrow().rows());
        assertEquals("1", glove.metadata("rank").orElseThrow().values()[0]);
        assertEquals("the", glove.label(0).text());
        assertTrue(List.of(glove.metadata("category").orElseThrow().values()).contains("noun.animal"));
    }

    @Test
    void areTheFilesThatTheReadmeNames() throws IOException, GeneralSecurityException {
        List<MatchResult> named = Pattern.compile("([0-9a-f]{64})  (\\S+)")
                .matcher(Files.readString(Path.of("data", "README.md")))
                .results()
                .toList();
        assertEquals(3, named.size());
        for (MatchResult line : named) {
            byte[] file = Files.readAllBytes(WORDS.resolve(line.group(2)));
            String sum = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file));
            assertEquals(line.group(1), sum, line.group(2));
        }
    }

    @Test
    void areSmall() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data"))) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            assertTrue(bytes < MOST_BYTES, bytes + " bytes");
        }
    }
}
