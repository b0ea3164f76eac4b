package dev.embx.tui.view.heatmap;

import dev.embx.metrics.BlockMeans;
import dev.embx.text.Decimals;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.TwoLabels;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.heatmap.HeatmapPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * What the cursor of a matrix is on, in figures and whole labels.
 *
 * @param matrix what is drawn
 * @param context how the terminal looks
 */
record HeatmapReadout(ShownMatrix matrix, Context context) {
    /** Columns of the legend. */
    static final int LEGEND = 10;

    private static final int COPIED_COLUMNS = 10_000;
    private static final int ROOM_FOR_LEGEND = 56;

    void write(Pen pen) {
        if (pen.room() >= ROOM_FOR_LEGEND) {
            HeatmapPicture.drawLegend(pen, matrix.look().scale(), context.theme(), LEGEND);
            pen.gap(2);
        }
        if (matrix.look().fit()) {
            matrix.means().ifPresent(means -> writeBlock(pen, means));
        } else {
            writeItems(pen);
        }
    }

    private void writeItems(Pen pen) {
        int row = matrix.rows()[matrix.grid().row()];
        int column = matrix.rows()[matrix.grid().column()];
        double value = matrix.similarity().between(row, column);
        pen.text(
                        Double.isNaN(value) ? "n/a" : Decimals.fixed(value, 5),
                        context.theme().heading())
                .gap(2);
        TwoLabels.write(pen, context, matrix.items().label(row), matrix.items().label(column));
    }

    private void writeBlock(Pen pen, BlockMeans means) {
        Grid grid = matrix.grid();
        int[] starts = means.starts();
        pen.text(
                String.format(
                        Locale.ROOT,
                        "mean %.5f  items %,d-%,d and %,d-%,d",
                        means.mean(grid.row(), grid.column()),
                        starts[grid.row()] + 1,
                        starts[grid.row() + 1],
                        starts[grid.column()] + 1,
                        starts[grid.column() + 1]),
                context.theme().text());
    }

    /** One line a row, its label and its similarities; wide matrices are cut. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int[] rows = matrix.rows();
        if ((long) rows.length * rows.length > COPIED_COLUMNS) {
            return lines;
        }
        for (int row : rows) {
            StringJoiner line = new StringJoiner("\t");
            line.add(matrix.items().label(row).text());
            for (int column : rows) {
                line.add(Double.toString(matrix.similarity().between(row, column)));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
