package dev.embx.tui.view;

import dev.embx.text.Label;
import dev.embx.tui.widget.Pen;

/** Two labels in the rest of a line, as whole as they fit: the first has half of the room and what the other leaves. */
public final class TwoLabels {
    private static final int BETWEEN = 3;

    private TwoLabels() {}

    public static void write(Pen pen, Context context, Label first, Label second) {
        int room = pen.room() - BETWEEN;
        int width = Math.min(first.width(), Math.max(room / 2, room - second.width()));
        pen.label(first, width, context.theme().accent())
                .text(" " + context.glyphs().dot() + " ", context.theme().dim())
                .label(second, pen.room(), context.theme().text());
    }
}
