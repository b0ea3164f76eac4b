package dev.embx.tui.view.pairs;

import dev.embx.metrics.pairs.SimilarityHistogram;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.HistogramDrawing;
import dev.embx.tui.widget.Pen;
import java.util.Optional;

/** Draws how many pairs are how similar, the most similar at the top. */
final class PairsHistogram {
    private final Frame frame;
    private final Context context;
    private final PairsView view;

    PairsHistogram(Frame frame, Context context, PairsView view) {
        this.frame = frame;
        this.context = context;
        this.view = view;
    }

    void draw() {
        Rect body = context.body();
        new Pen(frame, context.glyphs(), body.row(), body.column() + 1, body.right())
                .text("How similar pairs are", context.theme().heading())
                .gap(2)
                .text(
                        view.query().metric().id() + ", " + view.query().scope().words(),
                        context.theme().dim());
        Optional<SimilarityHistogram> counts = context.results().find(view.counts(context));
        counts.ifPresent(
                found -> new HistogramDrawing(frame, context, found.edges(), found.counts()).draw(body.below(2)));
    }
}
