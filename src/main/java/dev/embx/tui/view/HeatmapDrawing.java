package dev.embx.tui.view;

import dev.embx.analysis.Cut;
import dev.embx.analysis.ItemOrder;
import dev.embx.analysis.Tree;
import dev.embx.cluster.FlatClusters;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.metrics.BlockMeans;
import dev.embx.metrics.Similarity;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Style;
import dev.embx.tui.widget.HeatmapPicture;
import dev.embx.tui.widget.Pen;
import java.util.Optional;

/** Draws the window of a matrix with its labels, marks and cluster letters. */
final class HeatmapDrawing {
    private final Frame frame;
    private final Context context;
    private final HeatmapView view;
    private final HeatmapLayout layout;
    private final Grid grid;
    private final int[] rows;
    private final EmbeddingSet items;

    HeatmapDrawing(Frame frame, Context context, HeatmapView view) {
        this.frame = frame;
        this.context = context;
        this.view = view;
        this.layout = HeatmapLayout.of(view, context);
        this.grid = view.grid(context);
        this.rows = view.rows(context).orElseThrow();
        this.items = context.set(view.set()).set();
    }

    void draw() {
        Optional<HeatmapPicture.Cells> cells = view.fit() ? blocks() : Optional.of(items());
        if (cells.isEmpty()) {
            return;
        }
        new HeatmapPicture(cells.get(), view.scale(context), layout.density(), context.theme())
                .draw(frame, layout.cells(), grid.rows().top(), grid.columns().top());
        if (!view.fit()) {
            drawLabels();
            drawLetters();
        }
    }

    private HeatmapPicture.Cells items() {
        Similarity similarity = view.values(context).orElseThrow();
        return new HeatmapPicture.Cells() {
            @Override
            public int size() {
                return rows.length;
            }

            @Override
            public boolean shown(int row, int column) {
                return view.full() || row > column;
            }

            @Override
            public double value(int row, int column) {
                return similarity.between(rows[row], rows[column]);
            }
        };
    }

    private Optional<HeatmapPicture.Cells> blocks() {
        Optional<BlockMeans> means = context.results().find(view.blocks(context));
        return means.map(found -> new HeatmapPicture.Cells() {
            @Override
            public int size() {
                return found.blocks();
            }

            @Override
            public boolean shown(int row, int column) {
                return view.full() || row >= column;
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
                Label label = items.label(rows[shown]);
                new Pen(frame, context.glyphs(), layout.cells().row() + line, 0, layout.labels())
                        .labelRight(label, layout.labels(), context.theme().text());
            }
        }
    }

    /** Cluster letters above the columns, where the order is that of the tree. */
    private void drawLetters() {
        Optional<Cut> cut = context.results().find(view.cut());
        if (view.order() != ItemOrder.LEAVES || cut.isEmpty()) {
            return;
        }
        int[] topToBottom = Tree.fromTop(cut.get().flat().tree());
        int width = layout.density().columnsPerCell();
        for (int c = 0; c < layout.visibleColumns(); c++) {
            int place = grid.columns().top() + c;
            if (place < topToBottom.length) {
                int cluster = cut.get().place()[topToBottom[place]];
                Style style = context.theme().cluster(cluster);
                String letter = FlatClusters.letter(cluster).substring(0, 1);
                frame.put(
                        layout.cells().column() + c * width + (width - 1) / 2,
                        context.body().row(),
                        letter,
                        style);
            }
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
