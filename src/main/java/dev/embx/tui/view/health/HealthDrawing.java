package dev.embx.tui.view.health;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.health.Advice;
import dev.embx.health.Distribution;
import dev.embx.health.Figure;
import dev.embx.health.Health;
import dev.embx.health.Ranked;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.HistogramDrawing;
import dev.embx.tui.widget.Pen;
import java.util.Arrays;
import java.util.List;

/** Draws the advice above the figures, and beside them what the figure at the cursor is made of. */
final class HealthDrawing {
    static final int MOST_ADVICE = 4;
    private static final int ITEM_VALUE = 9;

    private final Frame frame;
    private final Context context;

    HealthDrawing(Frame frame, Context context) {
        this.frame = frame;
        this.context = context;
    }

    private Pen pen(Rect area, int row) {
        return new Pen(frame, context.glyphs(), row, area.column(), area.right());
    }

    void drawAdvice(List<Advice> advice) {
        Rect body = context.body();
        if (advice.isEmpty()) {
            pen(body, body.row())
                    .gap(1)
                    .text("no problems found", context.theme().dim());
        }
        for (int i = 0; i < Math.min(MOST_ADVICE, advice.size()); i++) {
            Pen pen = pen(body, body.row() + i).text("! ", context.theme().accent());
            String words = advice.get(i).words();
            pen.label(Label.of(words), pen.room(), context.theme().text());
        }
    }

    /** The histogram of the figure's values where there is one, and the first of its items. */
    void drawSide(Rect area, EmbeddingSet set, Figure figure, Health health) {
        Ranked items = figure.items(health);
        Distribution spread = figure.spread(health);
        pen(area, area.row())
                .gap(1)
                .text(
                        figure.words() + (figure.unit().isEmpty() ? "" : ": " + figure.unit()),
                        context.theme().heading());
        Rect below = area.below(1);
        int used = 0;
        if (Arrays.stream(spread.counts()).sum() > 1) {
            used = 1
                    + new HistogramDrawing(frame, context, spread.edges(), spread.counts())
                            .draw(below.top(below.rows() / 2));
        }
        drawItems(below.below(used), set, figure, items);
    }

    private void drawItems(Rect area, EmbeddingSet set, Figure figure, Ranked items) {
        for (int i = 0; i < area.rows() && i < items.size(); i++) {
            Pen pen = pen(area, area.row() + i);
            double value = items.values()[i];
            if (!Double.isNaN(value)) {
                pen.right(FigureRows.text(value), ITEM_VALUE, context.theme().dim());
            }
            pen.gap(1)
                    .label(
                            figure.label(set, items.rows()[i]),
                            pen.room(),
                            context.theme().text());
        }
    }
}
