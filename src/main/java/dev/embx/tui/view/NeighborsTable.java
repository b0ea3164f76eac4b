package dev.embx.tui.view;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.neighbors.Neighbors;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.widget.Bar;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;

/** Draws the item, its nearest at the left and its farthest at the right. */
final class NeighborsTable {
    private final Frame frame;
    private final Context context;
    private final NeighborsView view;
    private final EmbeddingSet items;
    private final ClusterLetters letters;
    private final SelectionInk ink;

    NeighborsTable(Frame frame, Context context, NeighborsView view) {
        this.frame = frame;
        this.context = context;
        this.view = view;
        this.items = context.set(view.set()).set();
        this.letters = new ClusterLetters(context, view.set());
        this.ink = SelectionInk.of(context, view.set());
    }

    void draw() {
        Rect body = context.body();
        if (items.rows() == 0) {
            return;
        }
        Pen title = new Pen(frame, context.glyphs(), body.row(), body.column() + 1, body.right());
        title.text(items.ids().name() + " ", context.theme().dim())
                .label(
                        Label.of(items.ids().text(view.row())),
                        10,
                        context.theme().dim())
                .gap(1);
        letters.write(title, view.row())
                .label(items.label(view.row()), title.room(), context.theme().accent());
        Rect left = body.below(1).left((body.columns() - 1) / 2);
        Rect right = body.below(1).rightOf((body.columns() - 1) / 2 + 1);
        heading(left, "Nearest", !view.far());
        heading(right, "Farthest", view.far());
        view.found(context).ifPresent(found -> drawLists(left.below(2), right.below(2), found));
    }

    private void heading(Rect area, String words, boolean active) {
        Style style = active ? context.theme().accent() : context.theme().dim();
        new Pen(frame, context.glyphs(), area.row(), area.column() + 1, area.right())
                .text(active ? "[" + words + "]" : " " + words + " ", style);
    }

    private void drawLists(Rect left, Rect right, Neighbors found) {
        if (found.nearest().length == 0) {
            new Pen(frame, context.glyphs(), left.row(), left.column() + 2, left.right())
                    .text("no usable vector to compare", context.theme().dim());
            return;
        }
        double[] range = {found.farthestSimilarity()[0], found.nearestSimilarity()[0]};
        drawList(left, found.nearest(), found.nearestSimilarity(), range, !view.far());
        drawList(right, found.farthest(), found.farthestSimilarity(), range, view.far());
    }

    private void drawList(Rect area, int[] rows, double[] values, double[] range, boolean active) {
        Cursor cursor = active ? view.cursor().fitted(rows.length, area.rows()) : Cursor.START;
        for (int i = 0; i < area.rows() && cursor.top() + i < rows.length; i++) {
            int index = cursor.top() + i;
            drawRow(
                    new Rect(area.column(), area.row() + i, area.columns(), 1),
                    rows[index],
                    values[index],
                    range,
                    active && index == cursor.at());
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
