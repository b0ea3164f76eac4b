package dev.embx.tui.view.health;

import dev.embx.health.Ranked;
import dev.embx.text.Decimals;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.widget.Bar;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import java.util.Arrays;

/** Draws the items behind a figure, each with its value and a bar. */
final class HealthItemsTable {
    private static final int NUMBER = 7;
    private static final int VALUE = 11;
    private static final int BAR = 10;

    private final Frame frame;
    private final Context context;
    private final HealthItemsView view;
    private final Ranked items;

    HealthItemsTable(Frame frame, Context context, HealthItemsView view) {
        this.frame = frame;
        this.context = context;
        this.view = view;
        this.items = view.items(context);
    }

    void draw() {
        Rect body = context.body();
        if (view.health(context).isEmpty()) {
            return;
        }
        pen(body.row())
                .gap(1)
                .text(view.figure().words(), context.theme().accent())
                .gap(2)
                .text(view.figure().definition(), context.theme().dim());
        if (items.size() == 0) {
            pen(body.row() + HealthItemsView.HEADER)
                    .gap(2)
                    .text("there are none", context.theme().dim());
            return;
        }
        pen(body.row() + 1)
                .gap(1 + NUMBER)
                .right(view.figure().unit(), VALUE, context.theme().heading());
        Rect list = body.below(HealthItemsView.HEADER);
        double[] range = range();
        Cursor cursor = view.cursor().fitted(items.size(), list.rows());
        for (int i = 0; i < list.rows() && cursor.top() + i < items.size(); i++) {
            int place = cursor.top() + i;
            drawItem(list.row() + i, place, range, place == cursor.at());
        }
    }

    private double[] range() {
        double[] finite = Arrays.stream(items.values()).filter(Double::isFinite).toArray();
        return new double[] {
            Arrays.stream(finite).min().orElse(0), Arrays.stream(finite).max().orElse(1)
        };
    }

    private Pen pen(int row) {
        Rect body = context.body();
        return new Pen(frame, context.glyphs(), row, body.column(), body.right());
    }

    private void drawItem(int row, int place, double[] range, boolean selected) {
        Style style = selected ? context.theme().selection() : context.theme().text();
        if (selected) {
            Rect body = context.body();
            frame.restyle(new Rect(body.column(), row, body.columns(), 1), style);
        }
        double value = items.values()[place];
        Pen pen = pen(row);
        pen.text(selected ? ">" : " ", style).right(Decimals.count(place + 1L), NUMBER, style);
        if (Double.isNaN(value)) {
            pen.gap(2);
        } else {
            pen.right(HealthView.text(value), VALUE, style).gap(1);
            boolean bars = !view.figure().unit().equals("group");
            Bar.draw(pen, context.glyphs(), bars ? BAR : 0, range, value, style);
            pen.gap(1);
        }
        pen.label(view.label(items, place, context), pen.room(), style);
    }
}
