package dev.embx.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.job.Progress;
import dev.embx.source.options.LoadOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes a set in a folder, and its name. */
class FolderTest {
    @TempDir
    private Path root;

    private Catalog open() {
        return Catalog.open(root, LoadOptions.defaults(), Progress.NONE);
    }

    private List<String> names() {
        return open().sets().stream().map(EmbeddingSet::name).toList();
    }

    @Test
    void setsAreNamedByTheFileUpToItsFirstDot() {
        Sets.write(root.resolve("word2vec_20.snappy.parquet"), 3, 2);
        Sets.write(root.resolve("deep/er/UPPER.PARQUET"), 3, 2);
        Sets.write(root.resolve("frame.parquet.gzip"), 3, 2);
        Sets.write(root.resolve("no_extension"), 3, 2);
        Sets.write(root.resolve(".hidden.parquet"), 3, 2);
        Sets.write(root.resolve("_metadata.parquet"), 3, 2);
        Sets.write(root.resolve("notes"), new byte[] {1, 2, 3, 4, 5});

        assertEquals(List.of("UPPER", "frame", "no_extension", "word2vec_20"), names());
        assertEquals(List.of(), open().refused());
    }

    @Test
    void namesThatClashGetTheirFolder() {
        Sets.write(root.resolve("nn.parquet"), 3, 2);
        Sets.write(root.resolve("a/nn.parquet"), 3, 2);
        Sets.write(root.resolve("a/nn.zstd.parquet"), 3, 2);
        Sets.write(root.resolve("b/nn.parquet"), 3, 2);

        assertEquals(List.of("a/nn.parquet", "a/nn.zstd.parquet", "b/nn", "nn"), names());
    }

    @Test
    void partsAreOneSetInOrderOfPath() {
        Sets.write(root.resolve("emb/part-1.parquet"), 2, 2);
        Sets.write(root.resolve("emb/part-0.parquet"), 3, 2);
        Sets.write(root.resolve("hive/lang=de/year=1/x.parquet"), 4, 2);
        Sets.write(root.resolve("hive/lang=en/x.parquet"), 1, 2);

        List<EmbeddingSet> sets = open().sets();

        assertEquals(List.of("emb", "hive"), names());
        EmbeddingSet emb = sets.get(0);
        assertEquals(5, emb.rows());
        assertEquals(
                List.of("1", "2", "3", "1", "2"), List.of(id(emb, 0), id(emb, 1), id(emb, 2), id(emb, 3), id(emb, 4)));
        assertEquals((float) Sets.value(1, 1), emb.vectors().get(4, 1));
        assertEquals(5, sets.get(1).rows());
    }

    private static String id(EmbeddingSet set, int row) {
        return set.ids().text(row);
    }

    @Test
    void partsOfDifferentLengthsAreRefused() {
        Sets.write(root.resolve("emb/part-0.parquet"), 3, 5);
        Sets.write(root.resolve("emb/part-1.parquet"), 3, 8);
        Sets.write(root.resolve("good.parquet"), 3, 2);

        Catalog catalog = open();

        assertEquals(1, catalog.sets().size());
        assertTrue(catalog.refused().get(0).what().contains("different lengths: [5, 8]"));
    }

    @Test
    void progressGrowsToTheSizeOfAllFiles() {
        Sets.write(root.resolve("a.parquet"), 1000, 5);
        Sets.write(root.resolve("b.parquet"), 2000, 5);
        long[] last = new long[2];
        Progress growing = (done, total) -> {
            assertTrue(done >= last[0] && done <= total, done + " after " + last[0] + " of " + total);
            last[0] = done;
            last[1] = total;
        };

        Catalog.open(root, LoadOptions.defaults(), growing);

        assertTrue(last[1] > 0);
        assertEquals(last[1], last[0]);
    }
}
