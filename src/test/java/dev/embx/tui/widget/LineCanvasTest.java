package dev.embx.tui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines across an area in braille dots. */
class LineCanvasTest {
    private static final Style BOLD = Style.PLAIN.with(Style.BOLD);

    private static String drawn(int from, int to, boolean solid) {
        Frame frame = new Frame(4, 3);
        LineCanvas canvas = new LineCanvas(new Rect(0, 0, 4, 3));
        canvas.line(from, to, solid, BOLD);
        canvas.draw(frame);
        return frame.text().replace(" ", ".");
    }

    @Test
    void levelLinesStayInTheirRow() {
        assertEquals(List.of("", "⠤⠤⠤⠤", ""), drawn(1, 1, true).lines().toList());
    }

    @Test
    void slantedLinesGoFromEndToEnd() {
        assertEquals(List.of("⢄", ".⠑⢄", "...⠑"), drawn(0, 2, false).lines().toList());
    }

    @Test
    void whatIsOutsideIsCut() {
        long cells = drawn(0, 40, true).chars().filter(c -> c >= 0x2800).count();
        assertEquals(3, cells);
        assertEquals(0, drawn(-9, -2, true).chars().filter(c -> c >= 0x2800).count());
    }

    @Test
    void theLastLineGivesTheStyle() {
        Frame frame = new Frame(2, 1);
        LineCanvas canvas = new LineCanvas(new Rect(0, 0, 2, 1));
        canvas.line(0, 0, true, Style.PLAIN);
        canvas.line(0, 0, true, BOLD);
        canvas.draw(frame);
        assertEquals(BOLD, frame.style(1, 0));
        assertEquals("⠤", frame.glyph(1, 0));
    }
}
