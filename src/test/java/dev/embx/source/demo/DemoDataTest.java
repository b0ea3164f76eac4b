package dev.embx.source.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.job.Progress;
import dev.embx.source.Catalog;
import dev.embx.source.options.LoadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The files in {@code data} are what the program makes, and open as the notebook's sets. */
class DemoDataTest {
    private static final Path DATA = Path.of("data");

    @Test
    void filesAreWhatTheProgramMakes() throws IOException {
        for (Map.Entry<String, byte[]> file : DemoData.files().entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(DATA.resolve(file.getKey())), file.getKey());
        }
    }

    @Test
    void openAsTheNotebooksSets() {
        Catalog catalog = Catalog.open(DATA.resolve("movies"), LoadOptions.defaults(), Progress.NONE);

        List<String> names = catalog.sets().stream().map(EmbeddingSet::name).toList();
        assertEquals(List.of("nn", "tf_idf", "word2vec", "word2vec_20"), names);
        assertEquals(List.of(), catalog.refused());
        for (EmbeddingSet set : catalog.sets()) {
            boolean float64 = set.name().equals("tf_idf");
            assertEquals(50, set.rows());
            assertEquals(set.name().equals("word2vec_20") ? 20 : 5, set.dimensions());
            assertEquals(
                    float64 ? ElementType.FLOAT64 : ElementType.FLOAT32,
                    set.origin().type());
            assertEquals("movieId", set.ids().name());
            assertEquals("int64", set.ids().type());
            assertEquals("zstd, checksums, 1 row group", set.origin().storage());
            assertEquals(50, set.join().matched());
            assertEquals("Toy Story (1995)", set.label(0).text());
            assertEquals(List.of(), set.origin().notes());
        }
        EmbeddingSet nn = catalog.set("nn").orElseThrow();
        assertEquals((float) -0.885328, nn.vectors().get(0, 0));
        assertEquals(
                "Adventure|Animation|Children|Comedy|Fantasy",
                nn.metadata("genres").orElseThrow().values()[0]);
        EmbeddingSet tfIdf = catalog.set("tf_idf").orElseThrow();
        assertEquals(-0.35669821899281845, tfIdf.vectors().get(1, 0));
    }

    @Test
    void aSingleFileFindsTheMoviesAboveIt() {
        Path file = DATA.resolve("movies/embeddings/nn.parquet");

        EmbeddingSet nn =
                Catalog.open(file, LoadOptions.defaults(), Progress.NONE).sets().get(0);

        assertEquals("nn", nn.name());
        assertEquals("movies.csv", nn.join().table());
        assertEquals("Twelve Monkeys (a.k.a. 12 Monkeys) (1995)", nn.label(1).text());
    }
}
