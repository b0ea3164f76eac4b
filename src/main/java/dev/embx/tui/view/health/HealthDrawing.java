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
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.HistogramDrawing;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Draws the advice, the figures at the left, and at the right what the figure at the cursor is made of. */
final class HealthDrawing {
    /** Rows of the body from which on the advice has rows of its own. */
    private static final int TALL = 16;

    private static final int MOST_ADVICE = 4;
    private static final int WORDS = 27;
    private static final int VALUE = 11;
    private static final int LIST = WORDS + VALUE + 2;
    private static final int LEAST_SIDE = 24;
    private static final int ITEM_VALUE = 9;

    private final Frame frame;
    private final Context context;
    private final HealthView view;
    private final Health health;
    private final List<Advice> advice;
    private final Rect body;

    HealthDrawing(Frame frame, Context context, HealthView view, Health health) {
        this.frame = frame;
        this.context = context;
        this.view = view;
        this.health = health;
        advice = Advice.of(health);
        body = context.body();
    }

    /** Rows above the figures: the advice where there is room for it, and an empty one. */
    static int header(Context context, Optional<Health> health) {
        if (context.body().rows() < TALL || health.isEmpty()) {
            return 0;
        }
        return Math.max(1, Math.min(MOST_ADVICE, Advice.of(health.get()).size())) + 1;
    }

    void draw() {
        int header = header(context, Optional.of(health));
        if (header > 0) {
            drawAdvice();
        }
        Rect area = body.below(header);
        drawFigures(area);
        if (area.columns() - LIST >= LEAST_SIDE) {
            drawSide(area.rightOf(LIST));
        }
    }

    private Pen pen(Rect area, int row) {
        return new Pen(frame, context.glyphs(), row, area.column(), area.right());
    }

    private void drawAdvice() {
        if (advice.isEmpty()) {
            pen(body, body.row()).gap(1).text("nothing to do", context.theme().dim());
        }
        for (int i = 0; i < Math.min(MOST_ADVICE, advice.size()); i++) {
            Pen pen = pen(body, body.row() + i).text("! ", context.theme().accent());
            String words = advice.get(i).words();
            pen.label(Label.of(words), pen.room(), context.theme().text());
        }
    }

    private void drawFigures(Rect area) {
        Figure[] figures = Figure.values();
        Cursor cursor = view.cursor().fitted(figures.length, area.rows());
        for (int i = 0; i < area.rows() && cursor.top() + i < figures.length; i++) {
            int place = cursor.top() + i;
            drawFigure(area.left(LIST), area.row() + i, figures[place], place == cursor.at());
        }
    }

    private void drawFigure(Rect area, int row, Figure figure, boolean selected) {
        boolean advised = advice.stream().anyMatch(some -> some.figure() == figure);
        double value = figure.of(health);
        Style usual = figure.counted() && value == 0
                ? context.theme().dim()
                : advised ? context.theme().heading() : context.theme().text();
        Style style = selected ? context.theme().selection() : usual;
        if (selected) {
            frame.restyle(new Rect(area.column(), row, LIST - 1, 1), style);
        }
        pen(area, row)
                .text(selected ? ">" : advised ? "!" : " ", style)
                .field(figure.words(), WORDS, style)
                .right(HealthView.text(value), VALUE, style);
    }

    /** The histogram of the figure's values where there is one, and the first of its items. */
    private void drawSide(Rect area) {
        Figure figure = view.figure();
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
        drawItems(below.below(used), figure, items);
    }

    private void drawItems(Rect area, Figure figure, Ranked items) {
        EmbeddingSet set = context.set(view.set()).set();
        for (int i = 0; i < area.rows() && i < items.size(); i++) {
            Pen pen = pen(area, area.row() + i);
            double value = items.values()[i];
            if (!Double.isNaN(value)) {
                pen.right(HealthView.text(value), ITEM_VALUE, context.theme().dim());
            }
            pen.gap(1)
                    .label(
                            figure.label(set, items.rows()[i]),
                            pen.room(),
                            context.theme().text());
        }
    }
}
