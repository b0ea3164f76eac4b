package dev.embx.tui.view;

import dev.embx.metrics.SimilarityHistogram;
import dev.embx.text.Decimals;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.widget.Bar;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import java.util.Arrays;
import java.util.Optional;

/** Draws how many pairs are how similar: one bar for some bins, the most similar at the top. */
final class PairsHistogram {
    private static final int FIGURES = 40;
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
        counts.ifPresent(found -> drawBars(body.below(2), found));
    }

    private void drawBars(Rect area, SimilarityHistogram histogram) {
        int bins = histogram.counts().length;
        int each = Math.max(1, (bins + area.rows() - 1) / Math.max(1, area.rows()));
        int rows = (bins + each - 1) / each;
        long[] sums = new long[rows];
        for (int bin = 0; bin < bins; bin++) {
            sums[bin / each] += histogram.counts()[bin];
        }
        long all = Arrays.stream(sums).sum();
        long most = Arrays.stream(sums).max().orElse(0);
        for (int row = 0; row < Math.min(rows, area.rows()); row++) {
            int from = rows - 1 - row;
            double low = histogram.edges()[from * each];
            double high = histogram.edges()[Math.min(bins, (from + 1) * each)];
            drawBar(
                    new Rect(area.column(), area.row() + row, area.columns(), 1),
                    new double[] {low, high},
                    sums[from],
                    new long[] {all, most});
        }
    }

    private void drawBar(Rect line, double[] bin, long count, long[] totals) {
        Pen pen = new Pen(frame, context.glyphs(), line.row(), line.column() + 1, line.right() - 1);
        pen.right(Scale.decimals2(bin[0]), 8, context.theme().text())
                .right(Scale.decimals2(bin[1]), 8, context.theme().text())
                .right(SetsTable.count(count), 14, context.theme().text())
                .right(
                        totals[0] == 0 ? "" : Decimals.percent((double) count / totals[0], 1),
                        8,
                        context.theme().dim())
                .gap(1);
        int width = Math.max(1, line.columns() - FIGURES - 2);
        Bar.draw(
                pen,
                context.glyphs(),
                width,
                new double[] {0, Math.max(1.0, (double) totals[1])},
                (double) count,
                context.theme().accent());
    }
}
