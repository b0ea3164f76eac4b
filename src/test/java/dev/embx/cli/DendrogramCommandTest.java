package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code embx dendrogram} as a user types it. */
final class DendrogramCommandTest extends CommandRun {
    private static final String NN = "dendrogram data/movies nn ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"single", "complete", "average", "weighted", "centroid", "median", "ward"})
    void jsonHasTheMergesOfAnyMethod(String method) {
        assertEquals(0, runLine(NN + "--method " + method + " --metric euclidean --order optimal --format json"));
        assertTrue(printed().startsWith("[{\"set\":\"nn\",\"method\":\"" + method + "\",\"metric\":\"euclidean\","));
        assertTrue(printed().contains(",50]],\"leaves\":["), printed());
    }

    @Test
    void csvHasMergesOrTheClusterOfEachItem() {
        assertEquals(0, runLine(NN + "--format csv"));
        assertEquals(50, printed().lines().count());
        assertEquals(0, runLine(NN + "--clusters 4 --format csv"));
        assertEquals(51, printed().lines().count());
        assertEquals(0, runLine(NN + "--cut 0.5 --format json"));
        assertTrue(printed().contains("\"cut\":0.5,\"clusters\":["), printed());
    }

    @Test
    void newickHasALeafAnItem() {
        assertEquals(0, runLine(NN + "--format newick"));
        assertTrue(printed().startsWith("(") && printed().endsWith(";\n"));
        String structure = printed().replaceAll("'(?:[^']|'')*'", "x");
        assertEquals(49, structure.chars().filter(c -> c == '(').count());
        assertEquals(49, structure.chars().filter(c -> c == ',').count());
    }

    @Test
    void picturesAreWritten() throws IOException {
        Path png = folder.resolve("tree.png");
        Path svg = folder.resolve("tree.svg");
        assertEquals(0, runLine(NN + "--png " + png + " --svg " + svg + " --inconsistent 1"));
        assertTrue(ImageIO.read(png.toFile()).getWidth() > 300);
        assertTrue(
                Files.readString(svg).startsWith("<svg"), Files.readString(svg).substring(0, 60));
    }
}
