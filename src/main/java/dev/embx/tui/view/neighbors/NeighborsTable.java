package dev.embx.tui.view.neighbors;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.ClusterLetters;
import dev.embx.tui.view.Context;
import dev.embx.tui.widget.Pen;

/** Draws the item, its nearest at the left and its farthest at the right. */
final class NeighborsTable {
    private static final int ID_NAME = 20;

    private final Frame frame;
    private final Context context;
    private final NeighborsView view;
    private final EmbeddingSet items;
    private final ClusterLetters letters;

    NeighborsTable(Frame frame, Context context, NeighborsView view) {
        this.frame = frame;
        this.context = context;
        this.view = view;
        this.items = context.set(view.set()).set();
        this.letters = new ClusterLetters(context, view.set());
    }

    void draw() {
        Rect body = context.body();
        if (items.rows() == 0) {
            return;
        }
        Pen title = new Pen(frame, context.glyphs(), body.row(), body.column() + 1, body.right());
        Label id = Label.of(items.ids().name());
        title.label(id, Math.min(ID_NAME, id.width()), context.theme().dim())
                .gap(1)
                .label(
                        Label.of(items.ids().text(view.row())),
                        10,
                        context.theme().dim())
                .gap(1);
        letters.write(title, view.row())
                .label(items.label(view.row()), title.room(), context.theme().accent());
        NeighborLists lists = new NeighborLists(frame, context, view.set());
        lists.headings(view.far());
        view.found(context).ifPresent(found -> lists.draw(found, view.far(), view.cursor()));
    }
}
