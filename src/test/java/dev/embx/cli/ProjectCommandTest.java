package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code embx project} as a user types it. */
class ProjectCommandTest extends CommandRun {
    private static final String NN = "project data/movies nn ";

    @TempDir
    private Path folder;

    @Test
    void jsonHasWhatDecidedTheMapAndAllPoints() {
        String json = succeed(NN + "--method pca --format json");
        assertTrue(json.startsWith("{\"set\":\"nn\",\"method\":\"pca\",\"options\":{"), json);
        assertTrue(json.contains("\"points\":[{\"id\":1,\"label\":\"Toy Story (1995)\",\"x\":-0.567013082448"), json);
        assertEquals(50, json.split("\"label\":", -1).length - 1);
    }

    @Test
    void tsneIsTheDefaultAndRepeats() {
        String json = succeed(NN + "--format json");
        assertTrue(
                json.contains("\"method\":\"tsne\",\"options\":{\"perplexity\":30.0,\"early_exaggeration\":12.0,"
                        + "\"learning_rate\":\"auto\",\"max_iter\":1000,\"init\":\"pca\",\"metric\":\"euclidean\"},\"seed\":42,"
                        + "\"quality\":{\"trustworthiness\":0.9"),
                json);
        assertEquals(json, succeed(NN + "--format json"));
        String random = succeed(NN + "--init random --seed 1 --perplexity 5 --format csv");
        assertTrue(!random.equals(succeed(NN + "--init random --seed 2 --perplexity 5 --format csv")), random);
    }

    @Test
    void optionsAreThoseThatWereUsed() {
        String tsne = succeed(NN + "--rows 0:12 --format json");
        assertTrue(tsne.contains("\"perplexity\":11.0,"), tsne);
        assertTrue(tsne.contains("\"explainedVariance\":null"), tsne);
        assertTrue(succeed(NN + "--rows 0:12").contains("perplexity 11"));
        assertTrue(succeed(NN + "--rows 0:12 --method umap --format json").contains("\"n_neighbors\":12,"));
    }

    @Test
    void jsonOfPcaHasTheShareOfTheVarianceShown() {
        String json = succeed(NN + "--method pca --format json");
        assertTrue(json.contains("\"klDivergence\":null,\"explainedVariance\":0.74"), json);
    }

    @Test
    void umapRepeats() {
        String json = succeed(NN + "--method umap --format json");
        assertTrue(json.contains("\"method\":\"umap\",\"options\":{\"n_neighbors\":15,\"min_dist\":0.1,"), json);
        assertEquals(json, succeed(NN + "--method umap --format json"));
    }

    @Test
    void csvAndTextHaveALineAPoint() {
        String csv = succeed(NN + "--method pca --format csv");
        assertTrue(csv.startsWith("set,method,seed,id,label,x,y\r\nnn,pca,0,1,Toy Story (1995),-0.5670130824"), csv);
        assertEquals(52, csv.split("\r\n", -1).length);
        String text = succeed(NN + "--method pca");
        assertTrue(text.startsWith("nn: 50 items · PCA · 74% of the variance"), text);
        assertTrue(text.contains("\n    1  -0.5670   0.0682  Toy Story (1995)\n"), text);
    }

    @Test
    void parquetIsASetOfTwoDimensionsWithIdsAndColumns() {
        Path file = folder.resolve("map.parquet");
        succeed(NN + "--method pca --format parquet -o " + file);
        String inspected = succeed("inspect " + file);
        assertTrue(inspected.contains("2 dimensions of float64 in x to y"), inspected);
        assertTrue(inspected.contains("movieId int64"), inspected);
        assertTrue(inspected.contains("genres"), inspected);
    }

    @Test
    void picturesAreTheSameEachTimeAndHaveEveryTitle() throws IOException {
        Path png = folder.resolve("map.png");
        Path svg = folder.resolve("map.svg");
        succeed(NN + "--method pca --png " + png + " --svg " + svg);
        byte[] first = Files.readAllBytes(png);
        String drawing = Files.readString(svg);
        succeed(NN + "--method pca --force --png " + png + " --svg " + svg);
        assertArrayEquals(first, Files.readAllBytes(png));
        assertEquals(drawing, Files.readString(svg));
        assertTrue(drawing.contains(">Monty Python and the Holy Grail (1975)</text>"), drawing);
        assertTrue(!drawing.contains("no room for more"), drawing);
    }

    @Test
    void dryRunTellsTheCostAndMakesNoMap() {
        String words = succeed(NN + "--method pca --dry-run");
        assertTrue(words.matches("PCA of nn: about 0\\.\\d s and 0\\.00 GB of memory\n"), words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "project data/movies | one set is needed",
                "project data/movies nn --method som | unknown --method som; choose from tsne, umap, pca",
                "project data/movies nn --perplexity 0 | a finite perplexity and an early exaggeration of at least 1",
                "project data/movies nn --max-iter 9 | at least 250 iterations",
                "project data/movies nn --learning-rate fast | must be auto or a number above 0",
                "project data/movies nn --metric dot | unknown --metric dot; choose from euclidean, cosine",
                "project data/movies nn --init spectral | choose from pca, random",
                "project data/movies nn --method umap --n-neighbors 1 | at least 2 neighbors",
                "project data/movies nn --format parquet | needs -o FILE",
                "project data/movies nn --png x.png --size 9x9 | size 9x9 is out of range"
            })
    void mistakesAreToldInOneLine(String line, String words) {
        assertEquals(2, runLine(line));
        String told = errorText();
        assertTrue(told.contains(words) && told.indexOf('\n') == told.length() - 1, told);
    }
}
