package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.cluster.JsonResource;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code embx compare} as a user types it. */
class CompareCommandTest extends CommandRun {
    private static final String MOVIES = "data/movies";

    @TempDir
    private Path folder;

    private static JsonResource movies() {
        return JsonResource.read("/comparison/truth.json").get("cases").items().stream()
                .filter(test -> test.get("name").text().equals("movies"))
                .findFirst()
                .orElseThrow()
                .get("says");
    }

    private double number(String key) {
        Matcher matcher = Pattern.compile("\"" + key + "\":(-?[0-9.E-]+)").matcher(printed());
        assertTrue(matcher.find(), key);
        return Double.parseDouble(matcher.group(1));
    }

    @Test
    void kendallIsCountedOnRequest() {
        assertEquals(0, run("compare", MOVIES, "nn", "word2vec"));
        assertFalse(printed().contains("Kendall"), printed());
        assertEquals(0, run("compare", MOVIES, "nn", "word2vec", "--format", "json"));
        assertTrue(printed().contains("\"kendall\":null"), printed());
        assertEquals(0, run("compare", MOVIES, "nn", "word2vec", "--kendall"));
        assertTrue(printed().contains("\nKendall "), printed());
        assertEquals(0, run("compare", MOVIES, "--kendall"));
        assertTrue(printed().contains("  Kendall  "), printed());
    }

    @Test
    void jsonOfAPairIsWhatNumPySays() {
        assertEquals(0, run("compare", MOVIES, "nn", "word2vec", "--k", "10", "--format", "json", "--kendall"));
        JsonResource says = movies();
        assertTrue(printed().startsWith("{\"a\":\"nn\",\"b\":\"word2vec\",\"common\":50,\"onlyA\":0,\"onlyB\":0,"));
        for (String key : List.of("recall", "jaccard", "chance", "p", "spearman", "kendall", "procrustes", "angle")) {
            assertEquals(says.get(key).number(), number(key), 1e-9, key);
        }
        assertEquals(says.get("cka").number(), number("linear"), 1e-9);
        assertEquals(says.get("debiased").number(), number("debiased"), 1e-9);
        assertEquals(says.get("baker").number(), number("bakersGamma"), 1e-9);
        assertEquals(50, printed().split("\"id\":", -1).length - 1);
    }

    @Test
    void jsonOfAllPairsIsAList() {
        assertEquals(0, run("compare", MOVIES, "--format", "json"));
        assertTrue(printed().startsWith("[{") && printed().endsWith("}]\n"));
        assertEquals(6, printed().split("\"onlyA\":", -1).length - 1);
    }

    @Test
    void csvOfAPairHasItsItemsAndOfAllPairsTheirFigures() {
        assertEquals(0, run("compare", MOVIES, "nn", "word2vec", "--format", "csv"));
        List<String> items = printed().lines().toList();
        assertEquals("a,b,id,label,shared,recall,jaccard,rank-biased", items.get(0));
        assertEquals(51, items.size());
        assertTrue(items.get(1).startsWith("nn,word2vec,32,Twelve Monkeys (a.k.a. 12 Monkeys) (1995),0,0.0,"));
        assertEquals(0, run("compare", MOVIES, "--format", "csv"));
        List<String> pairs = printed().lines().toList();
        assertEquals(7, pairs.size());
        assertTrue(pairs.get(0).startsWith("a,b,common,onlyA,onlyB,k,chance,p,recall,jaccard,rank-biased,spearman,"));
    }

    @Test
    void textNamesChanceAndWhatMoved() {
        assertEquals(0, run("compare", MOVIES, "nn", "word2vec"));
        assertTrue(printed()
                .startsWith("nn and word2vec: 50 items in common, 0 only in the first, 0 only in the second\n"));
        assertTrue(printed().contains("\nrecall                0.396   0.204  0.001  share of"), printed());
        assertTrue(printed().contains("\nMoved most:\n0/10 - Twelve Monkeys (a.k.a. 12 Monkeys) (1995)\n"));
        assertEquals(0, run("compare", MOVIES));
        assertTrue(printed().contains("\nword2vec  word2vec_20      50   0.506   0.204  0.001"), printed());
    }

    @Test
    void picturesAreTheHistogramOfAPairAndTheMatrixOfAllSets() throws IOException {
        Path histogram = folder.resolve("pair.png");
        assertEquals(0, run("compare", MOVIES, "nn", "tf_idf", "--png", histogram.toString(), "--size", "800x500"));
        assertEquals(800, colors(histogram, 0x3b6fb6));
        Path matrix = folder.resolve("all.png");
        assertEquals(0, run("compare", MOVIES, "--png", matrix.toString(), "--measure", "cka"));
        assertEquals(
                760,
                colors(matrix, 0xe3e7ec) < 0 ? ImageIO.read(matrix.toFile()).getWidth() : -1);
    }

    /** The width of a picture that has some of a color; -1 where it has none. */
    private static int colors(Path picture, int rgb) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertTrue(Arrays.stream(pixels).distinct().count() > 20);
        return Arrays.stream(pixels).anyMatch(pixel -> (pixel & 0xffffff) == rgb) ? image.getWidth() : -1;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare data/movies nn|compare: expected two sets or none",
                "compare data/movies nn nothing|no set \"nothing\"",
                "compare data/movies --k 0|--k 0: expected a positive integer",
                "compare data/movies --measure most|unknown --measure most; choose from recall, jaccard",
                "compare data/movies/embeddings/nn.parquet|has one set; a comparison needs two"
            })
    void mistakesAreToldInOneLine(String test) {
        String[] parts = test.split("\\|", -1);
        assertEquals(2, runLine(parts[0]));
        String told = errorText();
        assertTrue(told.contains(parts[1]), told);
        assertFalse(told.strip().contains("\n"), told);
    }
}
