package dev.embx.tui.view.neighbors;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.neighbors.Neighbors;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Action;
import dev.embx.tui.view.ClusterLetters;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.SelectionInk;
import dev.embx.tui.widget.Bar;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import java.util.Optional;

/** Draws the nearest items at the left and the farthest at the right, below the title of a view. */
final class NeighborLists {
    private final Frame frame;
    private final Context context;
    private final EmbeddingSet items;
    private final ClusterLetters letters;
    private final SelectionInk ink;
    private final Rect left;
    private final Rect right;

    NeighborLists(Frame frame, Context context, String set) {
        this.frame = frame;
        this.context = context;
        items = context.set(set).set();
        letters = new ClusterLetters(context, set);
        ink = SelectionInk.of(context, set);
        Rect body = context.body();
        left = body.below(1).left((body.columns() - 1) / 2);
        right = body.below(1).rightOf((body.columns() - 1) / 2 + 1);
    }

    void headings(boolean far) {
        heading(left, "Nearest", !far);
        heading(right, "Farthest", far);
    }

    private void heading(Rect area, String words, boolean active) {
        Style style = active ? context.theme().accent() : context.theme().dim();
        new Pen(frame, context.glyphs(), area.row(), area.column() + 1, area.right())
                .text(active ? "[" + words + "]" : " " + words + " ", style);
    }

    void draw(Neighbors found, boolean far, Cursor cursor) {
        if (found.nearest().length == 0) {
            new Pen(frame, context.glyphs(), left.row() + 2, left.column() + 2, left.right())
                    .text(
                            "no usable vector to compare - "
                                    + context.bindings().key(Action.SETS) + " shows the vectors",
                            context.theme().dim());
            return;
        }
        double[] range = {found.farthestSimilarity()[0], found.nearestSimilarity()[0]};
        drawList(
                left.below(2),
                found.nearest(),
                found.nearestSimilarity(),
                range,
                far ? Optional.empty() : Optional.of(cursor));
        drawList(
                right.below(2),
                found.farthest(),
                found.farthestSimilarity(),
                range,
                far ? Optional.of(cursor) : Optional.empty());
    }

    private void drawList(Rect area, int[] rows, double[] values, double[] range, Optional<Cursor> here) {
        Cursor cursor =
                here.map(active -> active.fitted(rows.length, area.rows())).orElse(Cursor.START);
        for (int i = 0; i < area.rows() && cursor.top() + i < rows.length; i++) {
            int index = cursor.top() + i;
            drawRow(
                    new Rect(area.column(), area.row() + i, area.columns(), 1),
                    rows[index],
                    values[index],
                    range,
                    here.isPresent() && index == cursor.at());
        }
    }

    private void drawRow(Rect line, int row, double value, double[] range, boolean selected) {
        Style style = selected ? context.theme().selection() : context.theme().text();
        if (selected) {
            frame.restyle(line, style);
        }
        Pen pen = new Pen(frame, context.glyphs(), line.row(), line.column(), line.right());
        pen.text(selected ? ">" : " ", style)
                .right(Scale.decimals2(value), 5, style)
                .gap(1);
        Bar.draw(pen, context.glyphs(), line.columns() < 60 ? 5 : 10, range, value, style);
        pen.gap(1);
        letters.write(pen, row).label(items.label(row), pen.room(), selected ? style : ink.of(row, style));
    }
}
