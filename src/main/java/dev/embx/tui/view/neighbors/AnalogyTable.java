package dev.embx.tui.view.neighbors;

import dev.embx.analysis.neighbors.AnalogyResult;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Context;
import dev.embx.tui.widget.Pen;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Draws a sum of items, what is left out, its nearest at the left and its farthest at the right. */
final class AnalogyTable {
    private final Frame frame;
    private final Context context;
    private final AnalogyView view;

    AnalogyTable(Frame frame, Context context, AnalogyView view) {
        this.frame = frame;
        this.context = context;
        this.view = view;
    }

    void draw() {
        Pen title = pen(0);
        title.text("= ", context.theme().dim())
                .label(
                        Label.of(view.expression()),
                        title.room(),
                        context.theme().accent());
        view.calculation(context).ifPresent(this::draw);
    }

    private void draw(AnalogyResult found) {
        NeighborLists lists = new NeighborLists(frame, context, view.set());
        lists.headings(view.far());
        lists.draw(found.found(), view.far(), view.cursor());
        Pen excluded = pen(2);
        excluded.text("left out: ", context.theme().dim())
                .label(
                        Label.of(names(found.excluded())),
                        excluded.room(),
                        context.theme().dim());
    }

    private Pen pen(int row) {
        Rect body = context.body();
        return new Pen(frame, context.glyphs(), body.row() + row, body.column() + 1, body.right());
    }

    private String names(int[] rows) {
        return Arrays.stream(rows)
                .mapToObj(row -> view.items(context).label(row).text())
                .collect(Collectors.joining("; "));
    }
}
