package dev.embx.tui.view;

import dev.embx.text.Decimals;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.widget.Bar;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import java.util.Arrays;
import java.util.Locale;

/**
 * Draws how often values occur: one bar for some bins, the largest values at the top. Where the room is narrow, without the
 * upper ends of the bins and the shares.
 */
public final class HistogramDrawing {
    private static final int WIDE = 60;
    private static final int EDGE = 8;
    private static final int COUNT = 14;
    private static final int NARROW_COUNT = 8;
    private static final int SHARE = 8;

    private final Frame frame;
    private final Context context;
    private final double[] edges;
    private final long[] counts;

    public HistogramDrawing(Frame frame, Context context, double[] edges, long[] counts) {
        this.frame = frame;
        this.context = context;
        this.edges = edges;
        this.counts = counts;
    }

    /** Returns the number of rows that it took. */
    public int draw(Rect area) {
        int bins = counts.length;
        int each = Math.max(1, (bins + area.rows() - 1) / Math.max(1, area.rows()));
        int rows = (bins + each - 1) / each;
        long[] sums = new long[rows];
        for (int bin = 0; bin < bins; bin++) {
            sums[bin / each] += counts[bin];
        }
        long all = Arrays.stream(sums).sum();
        long most = Arrays.stream(sums).max().orElse(0);
        for (int row = 0; row < Math.min(rows, area.rows()); row++) {
            int from = rows - 1 - row;
            double low = edges[from * each];
            double high = edges[Math.min(bins, (from + 1) * each)];
            drawBar(
                    new Rect(area.column(), area.row() + row, area.columns(), 1),
                    new double[] {low, high},
                    sums[from],
                    new long[] {all, most});
        }
        return Math.min(rows, area.rows());
    }

    private void drawBar(Rect line, double[] bin, long count, long[] totals) {
        boolean wide = line.columns() >= WIDE;
        Pen pen = new Pen(frame, context.glyphs(), line.row(), line.column() + 1, line.right() - 1);
        pen.right(Scale.decimals2(bin[0]), EDGE, context.theme().text());
        if (wide) {
            pen.right(Scale.decimals2(bin[1]), EDGE, context.theme().text());
        }
        pen.right(
                Decimals.count(count),
                wide ? COUNT : NARROW_COUNT,
                context.theme().text());
        if (wide) {
            String share = totals[0] == 0 ? "" : String.format(Locale.ROOT, "%.1f%%", 100.0 * count / totals[0]);
            pen.right(share, SHARE, context.theme().dim());
        }
        pen.gap(1);
        Bar.draw(
                pen,
                context.glyphs(),
                Math.max(1, pen.room() - 1),
                new double[] {0, Math.max(1.0, (double) totals[1])},
                (double) count,
                context.theme().accent());
    }
}
