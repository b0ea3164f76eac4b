package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.Origin;
import dev.embx.text.Label;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Style;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.io.Input;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map of the items, key by key. */
class MapTest {
    private final Playback playback = Movies.play(120, 36);

    private Frame frame() {
        return playback.frame();
    }

    private String readout() {
        return frame().rowText(34);
    }

    private void sees(String text) {
        assertTrue(frame().text().contains(text), () -> "no \"" + text + "\" in\n" + frame().text());
    }

    /** Column and row of the cell that the cursor is on. */
    private int[] cursor() {
        for (int row = 2; row < 34; row++) {
            for (int column = 0; column < 82; column++) {
                if (frame().style(column, row).has(Style.REVERSE)) {
                    return new int[] {column, row};
                }
            }
        }
        throw new AssertionError("no cursor in\n" + frame().text());
    }

    @Test
    void theItemIsKeptOnTheWayToTheMapAndBack() {
        playback.type("Enter 3 / \"Titanic\" Enter 6");
        assertTrue(readout().contains("Titanic (1997)"), readout());
        playback.type("h l 3");
        sees("Nearest");
        playback.type("6 / \"Shrek\" Enter Enter");
        sees("[Nearest]");
        sees("Shrek (2001)");
        playback.type("Esc");
        sees("[6 Map]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"l, 1, 0", "h, -1, 0", "k, 0, -1", "j, 0, 1", "Right, 1, 0", "Up, 0, -1"})
    void anArrowGoesToAPointInItsDirection(String key, int right, int down) {
        playback.type("Enter 6 / \"Memento\" Enter Esc");
        int[] before = cursor();
        playback.type(key);
        int[] after = cursor();
        int along = (after[0] - before[0]) * right + 2 * (after[1] - before[1]) * down;
        int across = Math.abs((after[0] - before[0]) * down) + 2 * Math.abs((after[1] - before[1]) * right);
        assertTrue(
                along > 0 && across <= along + 2,
                key + ": from " + before[0] + "," + before[1] + " to " + after[0] + "," + after[1]);
    }

    @Test
    void theEdgeIsTheEnd() {
        playback.type("Enter 6 h h h h h h h h h h h h h h h h h h h h h h h h h");
        assertTrue(cursor()[0] <= 2, readout());
        String there = frame().text();
        playback.type("h");
        assertEquals(there, frame().text());
    }

    @Test
    void zoomKeepsTheCursorInTheMiddleAndWholeShowsAllAgain() {
        playback.type("Enter 6 / \"Fargo\" Enter Esc");
        String whole = frame().text();
        playback.type("+ + +");
        assertEquals(41, cursor()[0]);
        assertEquals(2 + 16, cursor()[1]);
        assertNotEquals(whole, frame().text());
        playback.type("f");
        assertEquals(whole, frame().text());
        playback.type("+ + + - - -");
        assertEquals(whole, frame().text());
    }

    @Test
    void panningMovesTheMapUnderTheCursor() {
        playback.type("Enter 6 / \"Memento\" Enter Esc + + + + +");
        int[] before = cursor();
        playback.type("L");
        assertTrue(cursor()[0] < before[0]);
        playback.type("H J");
        assertTrue(cursor()[1] < before[1]);
        assertTrue(readout().contains("Memento"), readout());
    }

    @Test
    void searchMarksEveryMatchUntilEsc() {
        playback.type("Enter 6 / \"star wars\" Enter");
        assertEquals(3, frame().text().split("◆", -1).length - 1, frame().text());
        sees("Star Wars: Episode");
        playback.type("n");
        assertTrue(readout().contains("Star Wars: Episode"), readout());
        playback.type("Esc");
        assertFalse(frame().text().contains("◆"), frame().text());
        sees("[6 Map]");
    }

    @Test
    void methodsAndMetricsTakeTurns() {
        playback.type("Enter 6 d");
        sees("by cosine");
        sees("t-SNE on cosine");
        playback.type(": \"next-projection\" Enter");
        assertFalse(frame().rowText(0).contains("t-SNE"), frame().rowText(0));
        for (int i = 0; i < 3 && !frame().rowText(0).contains("PCA"); i++) {
            playback.type("m");
        }
        sees("74% of the variance");
        playback.type("d");
        sees("PCA supports only euclidean");
    }

    @Test
    void trueNeighborsStandBesideTheMapWithTheirPlaceOnIt() {
        playback.type("Enter 6 / \"Return of the King\" Enter");
        sees("true neighbors");
        sees("neighbors kept by the map");
        sees("trust 0.95");
        assertTrue(frame().rowText(5).contains("0.24 A Lord of the Ring"), frame().rowText(5));
    }

    /** What is false is as much as what is lost, and each false one is farther in truth than all that count. */
    @Test
    void falseNeighborsStandBelowWithTheirPlaceInTruth() {
        playback.type("Enter 6 / \"Return of the King\" Enter");
        List<String> lines = IntStream.range(4, 33)
                .mapToObj(row -> frame().rowText(row))
                .map(line -> line.substring(Math.min(83, line.length())))
                .toList();
        int heading = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).matches("near only on the map +true rank"))
                .findFirst()
                .orElseThrow();
        long lost = lines.stream().filter(line -> line.contains(" lost ")).count();
        List<String> invented = lines.subList(heading + 1, lines.size()).stream()
                .takeWhile(line -> !line.isBlank())
                .toList();
        assertEquals(lost, invented.size());
        assertTrue(
                invented.stream()
                        .allMatch(line -> Integer.parseInt(line.substring(34).strip()) > 10),
                invented::toString);
    }

    @Test
    void marksAndTitlesAreChosen() {
        playback.type("Enter 6 z");
        sees("points as shades");
        playback.type("z");
        sees("points as braille dots");
        playback.type("z");
        sees("points as quarters");
        playback.type("z t");
        for (int row = 2; row < 33; row++) {
            String line = frame().rowText(row);
            assertFalse(line.substring(0, Math.min(81, line.length())).contains(" ("), line);
        }
    }

    @Test
    void aClickGoesToThePointUnderIt() {
        playback.type("Enter 6 / \"Fight Club\" Enter Esc");
        int[] there = cursor();
        playback.type("h h h");
        assertFalse(readout().contains("Fight Club"), readout());
        playback.send(new Input.Mouse(Input.Mouse.Kind.PRESS, there[0], there[1]));
        assertTrue(readout().contains("Fight Club"), readout());
    }

    @Test
    void theCutOfTheTreeColorsTheMap() {
        playback.type("Enter 5 + + + 6 / \"Titanic\" Enter");
        assertTrue(readout().contains("E Titanic (1997)"), readout());
    }

    @Test
    void aLegendTellsWhatColorsThePoints() {
        Playback high = Movies.play(120, 50);
        high.type("Enter 6");
        String legend = high.frame().rowText(45) + high.frame().rowText(46);
        assertTrue(legend.matches("(?s).*colors: cluster +items.*A +28.*"), legend);
        assertTrue(high.frame().rowText(47).matches(".*B +22"), high.frame().rowText(47));
        high.type("c c");
        assertTrue(
                high.frame().rowText(47).matches(".*5 of 5 neighbors kept +\\d+"),
                high.frame().rowText(47));
    }

    @Test
    void colorsTakeTurns() {
        playback.type("Enter 6 / \"Fargo\" Enter Esc c");
        sees("colors: genres");
        playback.type("t");
        sees("Fargo (1996)  Comedy|Crime|Drama|Thriller");
        playback.type("c t");
        assertTrue(readout().matches(" [0-5] Fargo \\(1996\\)  [0-5] of 5 neighbors kept"), readout());
        playback.type("c t");
        assertTrue(readout().contains("A Fargo (1996)"), readout());
    }

    @Test
    void twoMethodsStandSideBySideWhereThereIsRoom() {
        Playback wide = Movies.play(180, 40);
        wide.type("Enter 6 / \"Fargo\" Enter Esc");
        String both = wide.frame().rowText(0) + wide.frame().rowText(2);
        assertTrue(both.contains("t-SNE") && (both.contains("PCA") || both.contains("UMAP")), both);
        long cursors = IntStream.range(0, 180 * 36)
                .filter(i -> wide.frame().style(i % 180, 2 + i / 180).has(Style.REVERSE))
                .count();
        assertEquals(2, cursors);
        wide.type("w");
        assertFalse(wide.frame().rowText(2).contains("PCA"), wide.frame().rowText(2));
    }

    @Test
    void twoSetsStandSideBySideWithTheSameItemAndSelection() {
        Playback wide = Movies.play(200, 60);
        wide.type("Enter 6 / \"Fargo\" Enter Esc s w");
        Frame both = wide.frame();
        assertTrue(both.rowText(2).contains("tf_idf · 50 items · t-SNE"), both.rowText(2));
        List<Integer> cursors = IntStream.range(0, 200 * 56)
                .filter(i -> both.style(i % 200, 2 + i / 200).has(Style.REVERSE))
                .boxed()
                .toList();
        assertEquals(2, cursors.size());
        assertTrue(cursors.get(0) % 200 < 81 != cursors.get(1) % 200 < 81, cursors::toString);
        long bold = IntStream.range(0, 80 * 55)
                .filter(i -> both.style(120 + i % 80, 3 + i / 80).has(Style.BOLD))
                .filter(i -> both.glyph(120 + i % 80, 3 + i / 80).matches("[A-Z]"))
                .count();
        assertTrue(bold >= 28, bold + " bold letters and titles\n" + both.text());
        wide.type("w");
        assertTrue(wide.frame().text().contains("no second map"));
        wide.type("w");
        assertTrue(wide.frame().text().contains("second map: next method"));
    }

    @Test
    void anItemThatTheOtherSetHasNotHasNoCursorThere() {
        Playback wide = Movies.play(
                Movies.engine(List.of(some("a", "x", "y", "z"), some("b", "z", "y"))), 180, 40, Colors.TRUECOLOR, true);
        wide.type("Enter 6 : \"goto x\" Enter w");
        Frame both = wide.frame();
        assertTrue(both.rowText(2).contains("b · item not in this set · 2 items"), both.rowText(2));
        wide.type(": \"goto z\" Enter");
        assertFalse(wide.frame().text().contains("without"), wide.frame().text());
    }

    /** A set whose items are called by their ids. */
    private static EmbeddingSet some(String name, String... ids) {
        double[] values = new double[2 * ids.length];
        Arrays.setAll(values, i -> Math.floorMod(i * 7, 5));
        Label[] labels = Arrays.stream(ids).map(Label::of).toArray(Label[]::new);
        Origin origin = new Origin(Path.of(name), "test", ElementType.FLOAT64, List.of(), List.of());
        return new EmbeddingSet(
                name,
                new Float64Matrix(ids.length, 2, values),
                Ids.ofTexts("id", "text", ids),
                labels,
                List.of(),
                JoinReport.none(ids.length),
                origin);
    }

    @Test
    void anotherSetHasItsOwnMap() {
        playback.type("Enter 6 / \"Titanic\" Enter ]");
        assertTrue(readout().contains("Titanic (1997)"), readout());
        sees("tf_idf");
    }

    @Test
    void theTabsThatDoNotFitAreLeftAway() {
        Playback narrow = Movies.play(64, 12);
        narrow.type("Enter 6");
        assertTrue(narrow.frame().rowText(1).endsWith("[6 Map]"), narrow.frame().rowText(1));
        narrow.type("C");
        assertTrue(
                narrow.frame().rowText(1).endsWith("[C Clusters]"),
                narrow.frame().rowText(1));
    }

    @Test
    void theMapIsExportedAndCopied() {
        playback.type("Enter 6 / \"Fargo\" Enter y e Enter");
        assertTrue(
                playback.copied().get(0).endsWith("\tFargo (1996)"),
                playback.copied().get(0));
        sees("wrote nn-tsne.png of ProjectionExhibit");
    }
}
