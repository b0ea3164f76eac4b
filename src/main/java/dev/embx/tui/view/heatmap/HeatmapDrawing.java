package dev.embx.tui.view.heatmap;

import dev.embx.cluster.CutClusters;
import dev.embx.metrics.Similarity;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.heatmap.HeatmapPicture;
import java.util.Optional;

/** Draws the window of a matrix with its labels, marks and cluster letters. */
final class HeatmapDrawing {
    private static final int LETTER = 2;

    private final Frame frame;
    private final Context context;
    private final ShownMatrix matrix;
    private final HeatmapLayout layout;
    private final Grid grid;
    private final int[] rows;

    HeatmapDrawing(Frame frame, Context context, ShownMatrix matrix) {
        this.frame = frame;
        this.context = context;
        this.matrix = matrix;
        this.layout = matrix.layout();
        this.grid = matrix.grid();
        this.rows = matrix.rows();
    }

    void draw() {
        Optional<HeatmapPicture.Cells> cells = matrix.look().fit() ? blocks() : Optional.of(items());
        if (cells.isEmpty()) {
            return;
        }
        new HeatmapPicture(cells.get(), matrix.look().scale(), layout.density(), context.theme())
                .draw(frame, layout.cells(), grid.rows().top(), grid.columns().top());
        if (!matrix.look().fit()) {
            drawLabels();
            drawLetters();
        }
    }

    private HeatmapPicture.Cells items() {
        Similarity similarity = matrix.similarity();
        return new HeatmapPicture.Cells() {
            @Override
            public int size() {
                return rows.length;
            }

            @Override
            public boolean shown(int row, int column) {
                return matrix.look().full() || row > column;
            }

            @Override
            public double value(int row, int column) {
                return similarity.between(rows[row], rows[column]);
            }

            @Override
            public boolean begins(int place) {
                return place > 0 && cluster(place) != cluster(place - 1);
            }
        };
    }

    private Optional<HeatmapPicture.Cells> blocks() {
        return matrix.means().map(found -> new HeatmapPicture.Cells() {
            @Override
            public int size() {
                return found.blocks();
            }

            @Override
            public boolean shown(int row, int column) {
                return matrix.look().full() || row >= column;
            }

            @Override
            public double value(int row, int column) {
                return found.mean(row, column);
            }
        });
    }

    private void drawLabels() {
        int perLine = layout.density().rowsPerLine();
        for (int line = 0; line < layout.cells().rows(); line++) {
            int first = grid.rows().top() + line * perLine;
            boolean cursor = grid.row() >= first && grid.row() < first + perLine;
            int shown = cursor ? grid.row() : first;
            if (shown < rows.length) {
                Label label = matrix.items().label(rows[shown]);
                drawLetter(0, layout.cells().row() + line, shown);
                int from = matrix.clusters().isPresent() ? LETTER : 0;
                new Pen(frame, context.glyphs(), layout.cells().row() + line, from, layout.labels())
                        .labelRight(
                                label, layout.labels() - from, context.theme().text());
            }
        }
    }

    /** The place of an item's cluster, by the item's place in the order of leaves; -1 where it has none. */
    private int cluster(int place) {
        return matrix.clusters().map(found -> found.placeOfRow(rows[place])).orElse(-1);
    }

    private void drawLetter(int column, int line, int place) {
        int cluster = cluster(place);
        if (cluster >= 0) {
            String letter = CutClusters.letter(cluster).substring(0, 1);
            frame.put(column, line, letter, context.theme().cluster(cluster));
        }
    }

    /** Cluster letters above the columns, where the order is that of the tree. */
    private void drawLetters() {
        int width = layout.density().columnsPerCell();
        int last = Math.min(rows.length, grid.columns().top() + layout.visibleColumns());
        for (int place = grid.columns().top(); place < last; place++) {
            int column = (place - grid.columns().top()) * width + (width - 1) / 2;
            drawLetter(layout.cells().column() + column, context.body().row(), place);
        }
    }

    /** Marks the cursor's row and column at the edges: cheap to move, and the picture stays untouched. */
    void drawMarks() {
        int line = (grid.row() - grid.rows().top()) / layout.density().rowsPerLine();
        int width = layout.density().columnsPerCell();
        int column = (grid.column() - grid.columns().top()) * width + (width - 1) / 2;
        Style style = context.theme().accent();
        if (line < layout.cells().rows() && layout.labels() < layout.cells().column()) {
            frame.put(
                    layout.labels(),
                    layout.cells().row() + line,
                    context.glyphs().pointer(),
                    style);
        }
        if (column < layout.cells().columns()) {
            frame.put(
                    layout.cells().column() + column,
                    context.body().row(),
                    context.glyphs().downPointer(),
                    style);
        }
    }
}
