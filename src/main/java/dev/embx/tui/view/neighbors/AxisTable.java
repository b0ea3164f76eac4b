package dev.embx.tui.view.neighbors;

import dev.embx.neighbors.Axis;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;

/** Draws the items on a line in its order, each with its place between the two ends. */
final class AxisTable {
    private static final int POSITION = 10;
    private static final int DISTANCE = 10;
    private static final int LEAST_TRACK = 12;
    private static final int MOST_TRACK = 40;

    private final Frame frame;
    private final Context context;
    private final AxisView view;
    private final Axis line;
    private final Rect body;
    private final int track;
    private final double low;
    private final double high;

    AxisTable(Frame frame, Context context, AxisView view, Axis line) {
        this.frame = frame;
        this.context = context;
        this.view = view;
        this.line = line;
        body = context.body();
        track = Math.max(LEAST_TRACK, Math.min(MOST_TRACK, body.columns() / 4));
        int last = line.rows().length - 1;
        low = last < 0 ? 0 : Math.min(0, line.position()[0]);
        high = last < 0 ? 1 : Math.max(1, line.position()[last]);
    }

    private Pen pen(int row) {
        return new Pen(frame, context.glyphs(), row, body.column(), body.right());
    }

    void draw() {
        String from = view.items(context).label(line.from()).text();
        String to = view.items(context).label(line.to()).text();
        Pen title = pen(body.row()).gap(1);
        title.label(
                Label.of("from " + from + " (0) to " + to + " (1), which are left out"),
                title.room(),
                context.theme().accent());
        pen(body.row() + 1)
                .right("position", POSITION, context.theme().heading())
                .right("distance", DISTANCE, context.theme().heading());
        Rect list = body.below(AxisView.HEADER);
        Cursor cursor = view.cursor().fitted(line.rows().length, list.rows());
        for (int i = 0; i < list.rows() && cursor.top() + i < line.rows().length; i++) {
            drawItem(list.row() + i, cursor.top() + i, cursor.top() + i == cursor.at());
        }
    }

    private void drawItem(int row, int place, boolean selected) {
        Style style = selected ? context.theme().selection() : context.theme().text();
        if (selected) {
            frame.restyle(new Rect(body.column(), row, body.columns(), 1), style);
        }
        Pen pen = pen(row);
        pen.text(selected ? ">" : " ", style)
                .right(Decimals.fixed(line.position()[place], 2), POSITION - 1, style)
                .right(Decimals.fixed(line.distance()[place], 2), DISTANCE, style)
                .gap(2);
        drawTrack(pen, line.position()[place], style);
        pen.gap(2).label(view.items(context).label(line.rows()[place]), pen.room(), style);
    }

    /** Both ends as marks, and the item where it stands. */
    private void drawTrack(Pen pen, double position, Style style) {
        int zero = column(0);
        int one = column(1);
        int here = column(position);
        for (int column = 0; column < track; column++) {
            String sign = column == here
                    ? context.glyphs().point()
                    : column == zero || column == one ? context.glyphs().cut() : " ";
            pen.text(sign, style);
        }
    }

    private int column(double position) {
        return (int) Math.round((position - low) / (high - low) * (track - 1));
    }
}
