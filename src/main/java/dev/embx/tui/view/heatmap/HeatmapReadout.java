package dev.embx.tui.view.heatmap;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.metrics.BlockMeans;
import dev.embx.metrics.Similarity;
import dev.embx.text.Decimals;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.TwoLabels;
import dev.embx.tui.widget.HeatmapPicture;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/** What the cursor of a matrix is on, in figures and whole labels. */
final class HeatmapReadout {
    private static final int LEGEND = 10;
    private static final int COPIED_COLUMNS = 10_000;

    private static final int ROOM_FOR_LEGEND = 56;

    private HeatmapReadout() {}

    static void write(Pen pen, Context context, HeatmapView view) {
        if (pen.room() >= ROOM_FOR_LEGEND) {
            writeLegend(pen, context, view);
            pen.gap(2);
        }
        if (view.fit()) {
            writeBlock(pen, context, view);
        } else {
            writeItems(pen, context, view);
        }
    }

    static void writeLegend(Pen pen, Context context, HeatmapView view) {
        Scale scale = view.scale(context);
        HeatmapPicture.drawLegend(pen, scale, context.theme(), LEGEND);
    }

    private static void writeItems(Pen pen, Context context, HeatmapView view) {
        EmbeddingSet items = context.set(view.set()).set();
        int[] rows = view.rows(context).orElseThrow();
        Grid grid = view.grid(context);
        Similarity similarity = view.values(context).orElseThrow();
        double value = similarity.between(rows[grid.row()], rows[grid.column()]);
        pen.text(
                        Double.isNaN(value) ? "n/a" : Decimals.fixed(value, 5),
                        context.theme().heading())
                .gap(2);
        TwoLabels.write(pen, context, items.label(rows[grid.row()]), items.label(rows[grid.column()]));
    }

    private static void writeBlock(Pen pen, Context context, HeatmapView view) {
        Optional<BlockMeans> means = context.results().find(view.blocks(context));
        if (means.isEmpty()) {
            return;
        }
        Grid grid = view.grid(context);
        int[] starts = means.get().starts();
        pen.text(
                String.format(
                        Locale.ROOT,
                        "mean %.5f  items %,d-%,d and %,d-%,d",
                        means.get().mean(grid.row(), grid.column()),
                        starts[grid.row()] + 1,
                        starts[grid.row() + 1],
                        starts[grid.column()] + 1,
                        starts[grid.column() + 1]),
                context.theme().text());
    }

    /** One line a row, its label and its similarities; wide matrices are cut. */
    static List<String> lines(Context context, HeatmapView view) {
        List<String> lines = new ArrayList<>();
        Optional<Similarity> similarity = view.values(context);
        int[] rows = view.rows(context).orElse(new int[0]);
        if (similarity.isEmpty() || (long) rows.length * rows.length > COPIED_COLUMNS) {
            return lines;
        }
        for (int row : rows) {
            StringJoiner line = new StringJoiner("\t");
            line.add(context.set(view.set()).set().label(row).text());
            for (int column : rows) {
                line.add(Double.toString(similarity.get().between(row, column)));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
