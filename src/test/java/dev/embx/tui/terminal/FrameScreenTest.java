package dev.embx.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.text.CellWidth;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.io.Capabilities;
import dev.embx.tui.io.Capabilities.Colors;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameScreenTest {
    private static final Style CURSOR = Style.PLAIN.with(Style.REVERSE);
    private static final String[] GLYPHS = {
        "a", "B", " ", " ", "é", "▀", "⣿", "─", "漢", "🎬", "e\u0301\u0323", "ﷺ", "…", "☃"
    };
    private static final int[] INKS = {
        Style.DEFAULT, Style.DEFAULT, 1, 7, 8, 15, 16, 255, Style.rgb(0, 0, 0), Style.rgb(250, 128, 7)
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void bytesOfARandomWalkShowEveryFrame(long seed) {
        Random random = new Random(seed);
        ScreenHarness harness = new ScreenHarness(40, 12, ScreenHarness.FULL);
        Frame frame = new Frame(40, 12);
        for (int step = 0; step < 150; step++) {
            if (random.nextInt(40) == 0) {
                harness.resize(1 + random.nextInt(60), 1 + random.nextInt(20));
                harness.screen().forget();
                frame = new Frame(harness.size().columns(), harness.size().rows());
            }
            frame = next(frame, random);
            harness.draw(frame);
            harness.vt().assertShows(frame);
        }
        assertEquals(0, harness.screen().replaced());
    }

    /** A copy of a frame with some cells changed, a row rewritten, or rows moved. */
    private static Frame next(Frame old, Random random) {
        Frame frame = new Frame(old.columns(), old.rows());
        int lines = random.nextInt(3) == 0 ? random.nextInt(7) - 3 : 0;
        for (int row = 0; row < old.rows(); row++) {
            int source = row + lines;
            for (int column = 0; column < old.columns(); column++) {
                boolean inside = source >= 0 && source < old.rows();
                frame.put(
                        column,
                        row,
                        inside ? old.glyph(column, source) : " ",
                        inside ? old.style(column, source) : Style.PLAIN);
            }
        }
        for (int change = random.nextInt(12); change > 0; change--) {
            change(frame, random);
        }
        return frame;
    }

    private static void change(Frame frame, Random random) {
        int column = random.nextInt(frame.columns());
        int row = random.nextInt(frame.rows());
        Style style =
                new Style(INKS[random.nextInt(INKS.length)], INKS[random.nextInt(INKS.length)], random.nextInt(16));
        if (random.nextInt(4) == 0) {
            frame.restyle(new Rect(column, row, 1 + random.nextInt(20), 1), style);
            repair(frame, row);
            return;
        }
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(15); length >= 0; length--) {
            text.append(GLYPHS[random.nextInt(GLYPHS.length)]);
        }
        frame.text(column, row, text.toString(), random.nextBoolean() ? style : Style.PLAIN, frame.columns());
        repair(frame, row);
    }

    /** Leaves no half of a wide glyph alone and no wide glyph in two styles, which no terminal can show. */
    private static void repair(Frame frame, int row) {
        for (int column = 0; column < frame.columns(); column++) {
            boolean second = frame.glyph(column, row).isEmpty();
            boolean wide = CellWidth.of(frame.glyph(column, row)) == 2;
            boolean followed =
                    column + 1 < frame.columns() && frame.glyph(column + 1, row).isEmpty();
            if (wide && followed) {
                frame.put(column + 1, row, "", frame.style(column, row));
                column++;
            } else if (second || wide) {
                frame.put(column, row, " ", frame.style(column, row));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "5,3", "20,5", "40,10", "80,24", "81,25", "200,60"})
    void drawsAtEverySizeEvenAFrameOfAnotherSize(int columns, int rows) {
        ScreenHarness harness = new ScreenHarness(columns, rows, ScreenHarness.FULL);
        harness.draw(list(80, 24, 0, 3));
        Frame frame = list(columns, rows, 0, 0);
        harness.draw(frame);
        harness.vt().assertShows(frame);
    }

    private static Frame list(int columns, int rows, int top, int cursor) {
        Frame frame = new Frame(columns, rows);
        for (int row = 0; row < rows; row++) {
            int item = top + row;
            String text = (item == cursor ? "> " : "  ") + "0." + (99 - item % 90) + " - Movie " + item
                    + " (1994), Another film of the list " + item * 31 + " (2001)";
            frame.text(0, row, text, item == cursor ? CURSOR : Style.PLAIN, Math.min(columns, 74));
        }
        return frame;
    }

    @Test
    void nothingChangedIsNoByte() {
        ScreenHarness harness = new ScreenHarness(80, 24, ScreenHarness.FULL);
        assertTrue(harness.draw(list(80, 24, 0, 3)).length() > 1000);
        assertEquals("", harness.draw(list(80, 24, 0, 3)));
    }

    @Test
    void aFrameIsOneWrite() {
        ScreenHarness harness = new ScreenHarness(200, 60, ScreenHarness.FULL);
        int before = harness.writes();
        harness.draw(list(200, 60, 0, 3));
        assertEquals(before + 1, harness.writes());
    }

    @Test
    void aCursorMoveIsAtMost200BytesAndAPageAtMost2200() {
        ScreenHarness harness = new ScreenHarness(80, 24, ScreenHarness.FULL);
        harness.draw(list(80, 24, 0, 3));
        assertTrue(harness.draw(list(80, 24, 0, 4)).length() <= 200);
        assertTrue(harness.draw(list(80, 24, 24, 26)).length() <= 2200);
    }

    @Test
    void aListThatScrollsIsMovedByTheTerminal() {
        ScreenHarness harness = new ScreenHarness(80, 24, ScreenHarness.FULL);
        harness.draw(list(80, 24, 0, 23));
        String down = harness.draw(list(80, 24, 1, 24));
        harness.vt().assertShows(list(80, 24, 1, 24));
        assertTrue(down.contains("\033[M"), down);
        assertTrue(down.length() <= 320, down.length() + " bytes: " + down);
        String up = harness.draw(list(80, 24, 0, 23));
        harness.vt().assertShows(list(80, 24, 0, 23));
        assertTrue(up.contains("\033[L"), up);
    }

    @Test
    void onlyLargeFramesAreSynchronized() {
        ScreenHarness harness = new ScreenHarness(80, 24, ScreenHarness.FULL);
        String large = harness.draw(list(80, 24, 0, 3));
        assertTrue(large.startsWith("\033[?2026h") && large.endsWith("\033[?2026l"));
        assertFalse(harness.draw(list(80, 24, 0, 4)).contains("2026"));
        ScreenHarness without = new ScreenHarness(80, 24, new Capabilities(Colors.TRUECOLOR, true, false));
        assertFalse(without.draw(list(80, 24, 0, 3)).contains("2026"));
    }

    @Test
    void withoutColorsNoInkIsSentButAttributesAre() {
        ScreenHarness harness = new ScreenHarness(20, 2, new Capabilities(Colors.NONE, true, true));
        Frame frame = new Frame(20, 2);
        frame.text(0, 0, "red", new Style(1, Style.rgb(1, 2, 3), Style.REVERSE | Style.BOLD), 20);
        String bytes = harness.draw(frame);
        assertTrue(bytes.contains("\033[0;1;7m"), bytes);
        assertFalse(bytes.matches("(?s).*\\033\\[[0-9;]*(3[0-8]|4[0-8]|9[0-7])[;m].*"), bytes);
    }

    @Test
    void withoutUnicodeOnlyAsciiIsSent() {
        ScreenHarness harness = new ScreenHarness(20, 1, new Capabilities(Colors.NONE, false, true));
        Frame frame = new Frame(20, 1);
        frame.text(0, 0, "a─é漢b", Style.PLAIN, 20);
        String bytes = harness.draw(frame);
        assertTrue(bytes.chars().allMatch(c -> c == 0x1B || (c >= ' ' && c <= '~') || c == '\r'), bytes);
        assertEquals("a??? b", harness.vt().row(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\033", "\u0007", "\u009b", "\u202e", "\u2066", "\u061c", "\ud800", "\u007f", "\n"})
    void theLastNetReplacesWhatActsOnATerminal(String harmful) {
        ScreenHarness harness = new ScreenHarness(20, 1, ScreenHarness.FULL);
        Frame frame = new Frame(20, 1);
        frame.put(0, 0, harmful, Style.PLAIN);
        frame.put(1, 0, "x", Style.PLAIN);
        harness.draw(frame);
        assertEquals("?x", harness.vt().row(0));
        assertEquals(1, harness.screen().replaced());
    }

    @Test
    void theCursorIsPlacedAnewAfterAGlyphOfUncertainWidth() {
        ScreenHarness harness = new ScreenHarness(20, 1, ScreenHarness.FULL);
        Frame frame = new Frame(20, 1);
        frame.text(0, 0, "🎬x", Style.PLAIN, 20);
        assertTrue(harness.draw(frame).contains("🎬\033[3Gx"));
    }

    @Test
    void halfOfAWideGlyphIsBlank() {
        ScreenHarness harness = new ScreenHarness(3, 2, ScreenHarness.FULL);
        Frame frame = new Frame(3, 2);
        frame.put(2, 0, "漢", Style.PLAIN);
        frame.put(0, 1, "漢", Style.PLAIN);
        frame.put(1, 1, "x", Style.PLAIN);
        harness.draw(frame);
        assertEquals("", harness.vt().row(0));
        assertEquals(" x", harness.vt().row(1));
    }
}
