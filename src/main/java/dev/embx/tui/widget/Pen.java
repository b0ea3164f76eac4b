package dev.embx.tui.widget;

import dev.embx.text.CellWidth;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Style;

/** Writes along one row of a frame, from left to right, never past its end. */
public final class Pen {
    private final Frame frame;
    private final Glyphs glyphs;
    private final int row;
    private final int end;
    private int column;

    /** A pen at a column of a row, that stops before column {@code end}. */
    public Pen(Frame frame, Glyphs glyphs, int row, int column, int end) {
        this.frame = frame;
        this.glyphs = glyphs;
        this.row = row;
        this.column = column;
        this.end = end;
    }

    /** The column of the next sign. */
    public int column() {
        return column;
    }

    /** Columns left. */
    public int room() {
        return Math.max(0, end - column);
    }

    /** Writes text of our own. */
    public Pen text(String text, Style style) {
        column = frame.text(column, row, shown(text), style, end);
        return this;
    }

    /** Skips columns. */
    public Pen gap(int columns) {
        column = Math.min(end, column + columns);
        return this;
    }

    /** Names may be within: without Unicode they are spelled in ASCII. */
    private String shown(String text) {
        return glyphs.unicode() ? text : Label.of(text).ascii();
    }

    /** Writes a label into exactly {@code width} columns, cut with an ellipsis where it is longer. */
    public Pen label(Label label, int width, Style style) {
        return field(cut(label, Math.min(width, room())), width, style);
    }

    /** Whether two different labels look alike in {@code width} columns. */
    public boolean lookAlike(Label first, Label second, int width) {
        return !first.equals(second) && cut(first, width).equals(cut(second, width));
    }

    /** Writes a label into exactly {@code width} columns, cut in its middle where it is longer. */
    public Pen labelEnds(Label label, int width, Style style) {
        String text = glyphs.unicode() ? label.text() : label.ascii();
        return field(CellWidth.clipMiddle(text, Math.min(width, room()), glyphs.ellipsis()), width, style);
    }

    /** Writes a label at the right of {@code width} columns. */
    public Pen labelRight(Label label, int width, Style style) {
        String shown = cut(label, Math.min(width, room()));
        gap(Math.max(0, width - CellWidth.of(shown)));
        return text(shown, style);
    }

    /** Writes text of our own into exactly {@code width} columns. */
    public Pen field(String text, int width, Style style) {
        int from = column;
        String shown = shown(text);
        frame.text(from, row, shown, style, Math.min(end, from + width));
        int padded = from + CellWidth.of(shown);
        while (padded < from + width && padded < end) {
            frame.put(padded++, row, " ", style);
        }
        column = Math.min(end, from + width);
        return this;
    }

    /** Writes text of our own at the right of {@code width} columns. */
    public Pen right(String text, int width, Style style) {
        return gap(Math.max(0, width - CellWidth.of(text))).text(text, style);
    }

    private String cut(Label label, int width) {
        return glyphs.unicode()
                ? label.clip(width, glyphs.ellipsis())
                : Label.of(label.ascii()).clip(width, glyphs.ellipsis());
    }
}
