package dev.embx.tui.terminal.output;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.ScreenBuffer;
import dev.embx.tui.cell.Style;

/** Writes the cells of a row that differ from what is on the screen. */
final class RowEncoder {
    /** So many unchanged cells are written again rather than jumped over. */
    private static final int SHORT_GAP = 3;
    /** From this number of cells on, erasing to the end of the line is shorter than blanks. */
    private static final int ERASE_FROM = 4;

    private final AnsiOutput output;
    private ScreenBuffer front;
    private ScreenBuffer back;
    private int row;
    private int columns;

    RowEncoder(AnsiOutput output) {
        this.output = output;
    }

    /** Encodes one row. */
    void encode(ScreenBuffer newFront, ScreenBuffer newBack, int newRow) {
        front = newFront;
        back = newBack;
        row = newRow;
        columns = back.getSize().getColumns();
        int blankFrom = -1;
        int written = 0;
        boolean forced = false;
        for (int column = 0; column < columns; column++) {
            CellCharacter cell = wanted(column);
            boolean changed = !cell.equals(front.getCharacterAt(column, row));
            if (cell.width() == 0 || !(changed || forced)) {
                forced &= cell.width() == 0;
                continue;
            }
            blankFrom = blankFrom < 0 ? blankFrom() : blankFrom;
            if (column >= blankFrom && columns - column >= ERASE_FROM) {
                reach(column, written);
                output.eraseLine();
                return;
            }
            reach(column, written);
            write(cell, column);
            written = column + cell.width();
            forced = !cell.isCertain() || !isCertain(front.getCharacterAt(column, row));
        }
    }

    private CellCharacter wanted(int column) {
        return back.getCharacterAt(column, row) instanceof CellCharacter cell ? cell : CellCharacter.BLANK;
    }

    private static boolean isCertain(TextCharacter shown) {
        return !(shown instanceof CellCharacter cell) || cell.isCertain();
    }

    private int blankFrom() {
        int column = columns;
        while (column > 0 && wanted(column - 1).isBlank()) {
            column--;
        }
        return column;
    }

    /** Brings the cursor to a column, over a short gap by writing what is there. */
    private void reach(int column, int from) {
        int gap = column - from;
        if (from > 0 && gap > 0 && gap <= SHORT_GAP && isPlainGap(from, column)) {
            for (int at = from; at < column; at++) {
                write(wanted(at), at);
            }
        }
        output.moveTo(column, row);
    }

    private boolean isPlainGap(int from, int to) {
        Style style = output.style();
        for (int at = from; at < to; at++) {
            CellCharacter cell = wanted(at);
            if (cell.width() != 1
                    || !cell.isCertain()
                    || cell.glyph().charAt(0) > '~'
                    || !cell.style().equals(style)) {
                return false;
            }
        }
        return output.isAt(from, row);
    }

    private void write(CellCharacter cell, int column) {
        output.style(cell.style());
        output.glyph(cell.glyph(), cell.width());
        if (!cell.isCertain() || column + cell.width() >= columns) {
            output.forgetColumn();
        }
    }
}
