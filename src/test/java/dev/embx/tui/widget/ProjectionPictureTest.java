package dev.embx.tui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.manifold.Layout;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Capabilities.Colors;
import dev.embx.tui.widget.projection.ProjectionPicture;
import dev.embx.tui.widget.projection.ProjectionWindow;
import dev.embx.tui.widget.projection.Viewport;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionPictureTest {
    private static final Theme THEME = Theme.of(new Capabilities(Colors.TRUECOLOR, true, true));

    private record Grouped(int[] groups) implements ProjectionPicture.Groups {
        @Override
        public int of(int point) {
            return groups[point];
        }

        @Override
        public Style style(int group) {
            return THEME.cluster(group);
        }

        @Override
        public String sign(int group) {
            return String.valueOf((char) ('A' + group));
        }
    }

    private static Frame draw(Layout layout, int[] groups, Marks marks, Rect area) {
        Frame frame = new Frame(area.right(), area.bottom());
        Viewport viewport = Viewport.of(layout, ProjectionWindow.WHOLE, area);
        new ProjectionPicture(layout, new Grouped(groups), marks, THEME).draw(frame, viewport);
        return frame;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"DOTS | ⠁ | ⢀", "QUARTERS | ▘ | ▗", "HALVES | ' | .", "LETTERS | A | B", "SHADES | █ | █"},
            quoteCharacter = '"')
    void cornersOfCells(Marks marks, String upperLeft, String lowerRight) {
        Frame frame = new Frame(4, 2);
        Viewport viewport = new Viewport(frame.area(), ProjectionWindow.WHOLE, new double[] {0, 0, 1}, 1);
        Layout layout = new Layout(new double[] {-1.9, 1.9}, new double[] {1.9, -1.9});
        new ProjectionPicture(layout, new Grouped(new int[] {0, 1}), marks, THEME).draw(frame, viewport);
        assertEquals(upperLeft + "\n   " + lowerRight + "\n", frame.text());
        assertEquals(THEME.cluster(1), frame.style(3, 1));
    }

    @Test
    void distancesKeepTheirProportions() {
        Layout square = new Layout(new double[] {0, 8, 0, 8}, new double[] {0, 0, 8, 8});
        Viewport viewport = Viewport.of(square, ProjectionWindow.WHOLE, new Rect(0, 0, 60, 12));
        double across = viewport.column(8) - viewport.column(0);
        double down = viewport.row(0) - viewport.row(8);
        assertEquals(across, 2 * down, 1e-9);
        assertTrue(down > 10 && down < 12, down + " of 12 rows");
    }

    @Test
    void theWholeMapIsInsideAndAWindowIsNot() {
        Layout layout = new Layout(new double[] {-3, 5, 1}, new double[] {2, 7, 100});
        Rect area = new Rect(3, 2, 40, 11);
        Viewport whole = Viewport.of(layout, ProjectionWindow.WHOLE, area);
        for (int i = 0; i < 3; i++) {
            assertTrue(whole.cell(layout.x()[i], layout.y()[i]) >= 0, "point " + i);
        }
        ProjectionWindow near = whole.around(1, 100).zoomed(12);
        Viewport nearer = Viewport.of(layout, near, area);
        assertEquals(5 * 40 + 20, nearer.cell(1, 100));
        assertEquals(-1, nearer.cell(-3, 2));
        assertEquals(ProjectionWindow.WHOLE, near.zoomed(-40));
    }

    @Test
    void onePlaceForAllIsTheMiddle() {
        Layout layout = new Layout(new double[] {4, 4, 4}, new double[] {-1, -1, -1});
        Frame frame = draw(layout, new int[] {2, 2, 1}, Marks.LETTERS, new Rect(0, 0, 21, 9));
        assertEquals("C", frame.glyph(10, 4));
        assertEquals(1, frame.text().strip().length());
    }

    @Test
    void aCellShowsTheGroupThatMostOfItsPointsAreOf() {
        double[] same = new double[7];
        Frame frame = draw(
                new Layout(same, same.clone()), new int[] {0, 1, 1, 2, 1, 0, 1}, Marks.LETTERS, new Rect(0, 0, 5, 3));
        assertEquals("B", frame.text().strip());
    }

    @Test
    void shadesGrowWithTheCount() {
        double[] x = new double[101];
        double[] y = new double[101];
        x[100] = 10;
        Frame frame = draw(new Layout(x, y), new int[101], Marks.SHADES, new Rect(0, 0, 20, 5));
        assertEquals("█", frame.glyph(1, 2));
        assertEquals("░", frame.glyph(18, 2));
    }

    @Test
    void nothingIsDrawnOutsideTheArea() {
        double[] values = new double[400];
        Arrays.setAll(values, i -> StrictMath.sin(i * 12.9898) * 43758.5453 % 1);
        double[] other = new double[400];
        Arrays.setAll(other, i -> StrictMath.sin(i * 78.233) * 12345.678 % 1);
        Frame frame = new Frame(30, 12);
        Rect area = new Rect(5, 3, 20, 6);
        Layout layout = new Layout(values, other);
        ProjectionWindow window = new ProjectionWindow(0.1, -0.2, 5);
        new ProjectionPicture(layout, new Grouped(new int[400]), Marks.DOTS, THEME)
                .draw(frame, Viewport.of(layout, window, area));
        for (int row = 0; row < 12; row++) {
            for (int column = 0; column < 30; column++) {
                boolean inside = column >= 5 && column < 25 && row >= 3 && row < 9;
                assertTrue(inside || frame.glyph(column, row).equals(" "), column + ", " + row);
            }
        }
        assertTrue(frame.text().strip().length() > 60, frame.text());
    }

    @ParameterizedTest(name = "{0} points in {1} cells")
    @CsvSource({
        "50, 1600, true, LETTERS",
        "500, 1600, true, DOTS",
        "500, 1600, false, HALVES",
        "62423, 1600, true, SHADES",
        "1, 1, true, DOTS"
    })
    void theRoomDecidesHowPointsAreDrawn(int points, int cells, boolean unicode, Marks expected) {
        assertEquals(expected, Marks.fitting(points, cells, unicode));
    }
}
