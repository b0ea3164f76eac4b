package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.cell.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One cut of a tree, and every view follows it. */
class LinkedCutTest {
    private final Playback playback = Movies.play(100, 30);

    private String line(int row) {
        Frame frame = playback.frame();
        return frame.rowText(row < 0 ? frame.rows() + row : row);
    }

    private String readout() {
        return line(-2);
    }

    private String text() {
        return playback.frame().text();
    }

    private void sees(String text) {
        assertTrue(text().contains(text), () -> "no \"" + text + "\" in\n" + text());
    }

    @Test
    void oneCutThroughAllViews() {
        playback.type("Enter 5 + + +");
        assertTrue(readout().contains("5 clusters: A 9, B 5, C 14, D 11"), readout());
        playback.type("C");
        sees("5 clusters");
        assertTrue(line(7).startsWith("  E         11"), line(7));
        playback.type("4");
        sees("▾AAAAAAAABBBBBCCCCCCCCCCCCCCDDDDDDDDDDDEEEEEEEEEEE");
        playback.type("2 d d d");
        sees("different clusters");
        sees("978 pairs");
        playback.type("d");
        sees("same cluster");
        sees("247 pairs");
        playback.type("3 / \"Titanic\" Enter");
        sees("E Titanic (1997)");
        playback.type("5 c 3");
        sees("B Titanic (1997)");
        playback.type("2");
        sees("609 pairs");
        playback.type("C");
        sees("2 clusters");
    }

    @Test
    void clustersWithoutATreeThroughAllViews() {
        playback.type("Enter C : \"kmeans 3\" Enter");
        sees("3 clusters");
        sees("k-means, K = 3 on 1 - cosine");
        playback.type("2 d d d");
        sees("different clusters");
        String three = line(0);
        playback.type(": \"kmeans 7\" Enter");
        assertNotEquals(three, line(0));
        playback.type("C : \"dbscan 0.01 60\" Enter");
        sees("0 clusters");
        playback.type(": \"spectral none\" Enter");
        sees("spectral: expected a positive integer");
        playback.type("+");
        sees("Ward on 1 - cosine");
        playback.type(": \"inconsistent 0.9\" Enter");
        sees("Ward on 1 - cosine");
        playback.type("5");
        assertTrue(readout().contains("cut by inconsistency: "), readout());
    }

    @Test
    void theClustersListMovesTheCutAsWell() {
        playback.type("Enter C + 5");
        assertTrue(readout().contains("3 clusters"), readout());
    }

    @Test
    void enterGoesFromAClusterToItsMiddleInTheTree() {
        playback.type("Enter C + + j Enter");
        sees("[5 Tree]");
        sees(">B Star Wars: Episode V");
        playback.type("Esc");
        sees("[C Clusters]");
    }

    @Test
    void anotherMethodReordersTheHeatmapAndKeepsTheItem() {
        playback.type("Enter 4 / \"Titanic\" Enter");
        String ward = line(3);
        playback.type(": \"method average\" Enter");
        assertNotEquals(ward, line(3));
        assertTrue(readout().contains("Titanic (1997)"), readout());
        playback.type("5");
        sees("Average on 1 - cosine " + "·");
        assertTrue(readout().contains("Titanic (1997)"), readout());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'', Ward on 1 - cosine (non-Euclidean) · SciPy order",
        "m, Single on 1 - cosine · SciPy order",
        "m m m m m, Centroid on 1 - cosine (non-Euclidean) · SciPy order",
        "d, Ward on Euclidean distance · SciPy order",
        "d d o, Ward on Euclidean distance of unit vectors · optimal order",
        "L, Ward on 1 - cosine (non-Euclidean) · SciPy order · log"
    })
    void theTitleSaysWhatIsClustered(String keys, String words) {
        playback.type("Enter 5 " + keys);
        assertTrue(line(0).contains(words), line(0));
    }

    @Test
    void commandsChooseTreeAndCut() {
        playback.type("Enter 5 : \"clusters 4\" Enter");
        assertTrue(readout().contains("4 clusters"), readout());
        playback.type(": \"cut 0.9\" Enter");
        assertTrue(readout().contains("cut 0.90: 5 clusters"), readout());
        playback.type(": \"cut high\" Enter");
        sees("cut: expected a height of at least 0");
        playback.type(": \"clusters 0\" Enter");
        sees("clusters: expected a positive integer");
        playback.type(": \"method nearest\" Enter");
        sees("unknown method \"nearest\"; expected one of single, complete, average, weighted");
        playback.type(": \"within clusters\" Enter");
        sees("same cluster");
    }

    @Test
    void suggestionsAreNamedAsWhatTheyAre() {
        playback.type("Enter 5 S");
        assertTrue(readout().contains("2 clusters: largest gap between heights"), readout());
        playback.type(": \"method average\" Enter S");
        String first = readout();
        playback.type("S");
        assertTrue(first.contains("largest gap"), first);
        assertTrue(readout().contains("best mean silhouette ("), readout());
    }

    @Test
    void siblingsAndFoldsOfTheWholeCut() {
        playback.type("Enter 5 l l l l l l l l h");
        assertTrue(readout().contains("28 items"), readout());
        playback.type("Tab");
        assertTrue(readout().contains("22 items"), readout());
        playback.type("z");
        sees("▸ 28 items: Fight Club");
        sees(">B ▸ 22 items");
        playback.type("/ \"Titanic\" Enter");
        assertTrue(readout().contains("Titanic (1997)"), readout());
        sees("▸ 28 items: Fight Club");
        assertFalse(text().contains("22 items"), text());
    }

    @Test
    void everyNumberOfClustersIsReachedAndNoneBeyond() {
        playback.type("Enter 5 : \"clusters 49\" Enter + + +");
        assertTrue(readout().contains("50 clusters"), readout());
        playback.type(": \"clusters 2\" Enter - - -");
        assertTrue(readout().contains("1 cluster:"), readout());
        assertEquals(1, text().split("1 cluster:", -1).length - 1);
    }
}
