package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Style;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is selected on the map is followed by every view. */
class SelectionTest {
    private final Playback playback = Movies.play(120, 36);

    private Frame frame() {
        return playback.frame();
    }

    private String title() {
        return frame().rowText(0);
    }

    private void sees(String text) {
        assertTrue(frame().text().contains(text), () -> "no \"" + text + "\" in\n" + frame().text());
    }

    private void misses(String text) {
        assertFalse(frame().text().contains(text), () -> "\"" + text + "\" in\n" + frame().text());
    }

    /** Rows of the body that have bold text somewhere. */
    private long boldRows(String text) {
        return IntStream.range(3, 33)
                .filter(row -> frame().rowText(row).contains(text))
                .filter(row -> {
                    int column = frame().rowText(row).indexOf(text);
                    return frame().style(column, row).has(Style.BOLD);
                })
                .count();
    }

    @Test
    void theClusterAtTheCursorIsSelectedAndEscTakesItBack() {
        playback.type("Enter 6 / \"Fargo\" Enter Esc s");
        sees("cluster A: 28 selected");
        assertTrue(title().contains("28 selected · 50 items"), title());
        assertEquals(1, boldRows("Fargo (1996)"));
        assertEquals(0, boldRows("Titanic (1997)"));
        playback.type("Esc");
        sees("undone: nothing selected");
        misses("28 selected");
        sees("[6 Map]");
        playback.type("Esc");
        misses("[6 Map]");
    }

    @Test
    void stepsAddUpAndAreTakenBackOneByOne() {
        playback.type("Enter 6 / \"Fargo\" Enter Esc S");
        sees("neighbors of Fargo (1996): 11 selected");
        playback.type("/ \"Titanic\" Enter Esc Space");
        sees("Titanic (1997): 12 selected");
        playback.type("+ + + + : \"select window\" Enter");
        sees("visible items: ");
        playback.type("Esc");
        assertTrue(title().contains("12 selected"), title());
        playback.type("Space");
        sees("Titanic (1997): 11 selected");
        playback.type("u u");
        assertTrue(title().contains("11 selected"), title());
        playback.type(": \"select none\" Enter");
        sees("cleared: nothing selected");
        playback.type("u");
        sees("the selection is empty");
    }

    @Test
    void pairsAndMatrixAreOfTheSelectedItemsAlone() {
        playback.type("Enter 6 / \"Fargo\" Enter Esc S 2");
        assertTrue(title().contains("11 selected · 55 pairs · cosine · 11 items"), title());
        playback.type("d d d");
        sees("different clusters");
        playback.type("d d");
        sees("55 pairs");
        playback.type("4");
        assertTrue(title().contains("11 × 11"), title());
        sees("Fargo (1996)");
        misses("Titanic (1997)");
        playback.type("f");
        sees("11 × 11");
        playback.type("U");
        assertTrue(title().contains("50 × 50"), title());
    }

    @Test
    void treeNeighborsAndClustersMarkThem() {
        Playback high = Movies.play(120, 60);
        high.type("Enter 6 / \"Fargo\" Enter Esc S 5");
        Frame tree = high.frame();
        long bold = IntStream.range(3, 58)
                .filter(row -> tree.style(42, row).has(Style.BOLD))
                .count();
        assertEquals(10, bold, () -> "all but the cursor's are bold in\n" + tree.text());
        playback.type("Enter 6 / \"Fargo\" Enter Esc S 5 z");
        sees("28 items, 11 selected");
        sees("22 items, 0 selected");
        playback.type("C");
        sees("11 of 28");
        sees("0 of 22");
        playback.type("3");
        assertTrue(boldRows("Titanic (1997)") == 0, frame().text());
    }

    @Test
    void everyCommandIsSpelledOut() {
        playback.type("Enter 6 : \"select cluster\" Enter");
        sees("cluster A: 28 selected");
        playback.type(": \"select some\" Enter");
        sees("select: expected cluster, neighbors, window, item, where, undo or none");
        playback.type(": \"select undo\" Enter 2 : \"select window\" Enter");
        sees("select window is not available in this view");
        playback.type(": \"select item\" Enter");
        sees("1 selected");
        sees("no pairs: fewer than two usable vectors are selected");
    }

    @Test
    void aSelectionBelongsToItsSet() {
        playback.type("Enter 6 s");
        assertTrue(title().contains("28 selected"), title());
        playback.type("]");
        assertFalse(title().contains("selected"), title());
        playback.type("[");
        assertTrue(title().contains("28 selected"), title());
    }
}
