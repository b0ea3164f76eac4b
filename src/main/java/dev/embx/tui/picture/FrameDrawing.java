package dev.embx.tui.picture;

import dev.embx.export.image.BundledFonts.Face;
import dev.embx.export.image.Sheet;
import dev.embx.export.image.TextStyle;
import dev.embx.text.CellWidth;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Style;
import java.util.ArrayList;
import java.util.List;

/** Draws a frame on a sheet of its background: grounds first, then lines, blocks and text. */
record FrameDrawing(Frame frame, FrameTheme theme) {

    /** Width of the picture in pixels. */
    int width() {
        return 2 * Cell.MARGIN + frame.columns() * Cell.WIDTH;
    }

    /** Height of the picture in pixels. */
    int height() {
        return 2 * Cell.MARGIN + frame.rows() * Cell.HEIGHT;
    }

    void draw(Sheet sheet) {
        for (int row = 0; row < frame.rows(); row++) {
            grounds(sheet, row);
        }
        for (int row = 0; row < frame.rows(); row++) {
            int column = 0;
            while (column < frame.columns()) {
                column = glyphs(sheet, column, row);
            }
        }
    }

    private static double x(int column) {
        return Cell.MARGIN + (double) column * Cell.WIDTH;
    }

    private static double y(int row) {
        return Cell.MARGIN + (double) row * Cell.HEIGHT;
    }

    private Inks inks(int column, int row) {
        return Inks.of(frame.style(column, row), theme);
    }

    private void grounds(Sheet sheet, int row) {
        int from = 0;
        for (int column = 1; column <= frame.columns(); column++) {
            int ground = inks(from, row).background();
            if (column == frame.columns() || inks(column, row).background() != ground) {
                if (ground != theme.background()) {
                    sheet.box(x(from), y(row), x(column) - x(from), Cell.HEIGHT, ground);
                }
                from = column;
            }
        }
    }

    /** Draws from a cell on what can be drawn at once; returns the next column. */
    private int glyphs(Sheet sheet, int column, int row) {
        Style style = frame.style(column, row);
        Inks inks = inks(column, row);
        String glyph = frame.glyph(column, row);
        if (drawn(sheet, glyph, column, row, inks)) {
            underline(sheet, column, column + 1, row);
            return column + 1;
        }
        int cells = CellWidth.of(glyph) == 2 ? 2 : 1;
        List<String> run = new ArrayList<>(List.of(glyph));
        int next = column + cells;
        while (cells == 1 && continues(next, row, style)) {
            run.add(frame.glyph(next++, row));
        }
        Face face = style.has(Style.BOLD) ? Face.MONO_BOLD : Face.MONO;
        sheet.cells(
                new Sheet.Cells(run, (double) cells * Cell.WIDTH, cells > 1),
                new double[] {x(column), y(row) + Cell.BASELINE},
                new TextStyle(face, Cell.FONT, inks.foreground()));
        underline(sheet, column, next, row);
        return next;
    }

    private void underline(Sheet sheet, int from, int to, int row) {
        if (frame.style(from, row).has(Style.UNDERLINE)) {
            int rgb = inks(from, row).foreground();
            sheet.box(x(from), y(row) + Cell.BASELINE + 2, (double) (to - from) * Cell.WIDTH, 1, rgb);
        }
    }

    /** Whether a cell is text that goes on as the text before: ASCII in the same style. */
    private boolean continues(int column, int row, Style style) {
        if (column >= frame.columns() || !frame.style(column, row).equals(style)) {
            return false;
        }
        String glyph = frame.glyph(column, row);
        return glyph.length() == 1 && glyph.charAt(0) > ' ' && glyph.charAt(0) < 0x7f;
    }

    private boolean drawn(Sheet sheet, String glyph, int column, int row, Inks inks) {
        if (glyph.isBlank()) {
            return true;
        }
        int codePoint = glyph.codePointAt(0);
        return BlockGlyphs.draw(sheet, codePoint, x(column), y(row), inks)
                || LineGlyphs.draw(sheet, codePoint, x(column), y(row), inks.foreground());
    }
}
