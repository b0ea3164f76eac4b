package dev.embx.tui.view.dendrogram;

import dev.embx.analysis.cluster.Cut;
import dev.embx.analysis.cluster.HierarchicalClustering;
import dev.embx.cluster.CutClusters;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.text.Counts;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.SelectionInk;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.dendrogram.DendrogramLayout;
import dev.embx.tui.widget.dendrogram.DendrogramPicture;
import dev.embx.tui.widget.dendrogram.HeightAxis;
import dev.embx.tui.widget.dendrogram.HeightScale;
import java.util.Arrays;
import java.util.Optional;

/** Draws the visible rows of a tree: mark, letter of the cluster, label, lines to scale below an axis of heights. */
final class DendrogramDrawing {
    private static final int LETTER = 3;
    private final Frame frame;
    private final Context context;
    private final ShownTree shown;
    private final HierarchicalClustering tree;
    private final DendrogramLayout layout;
    private final Optional<Cut> cut;
    private final Cursor cursor;
    private final int labels;
    private final SelectionInk ink;

    DendrogramDrawing(Frame frame, Context context, ShownTree shown) {
        this.frame = frame;
        this.context = context;
        this.shown = shown;
        this.tree = shown.tree();
        this.layout = shown.layout();
        this.cut = shown.cut();
        this.cursor = shown.cursor();
        this.ink = SelectionInk.of(context, shown.set());
        this.labels = Math.max(8, Math.min(context.body().columns() / 3, 44));
    }

    void draw() {
        Rect body = context.body();
        DendrogramPicture picture = picture();
        Rect area = area();
        new HeightAxis(picture, context.theme()).draw(frame, new Rect(area.column(), body.row(), area.columns(), 1));
        picture.draw(frame, area, cursor.top());
        for (int line = 0; line < area.rows() && cursor.top() + line < layout.rows(); line++) {
            int node = layout.node(cursor.top() + line);
            Style style = ink.of(selected(node) > 0, context.theme().text());
            drawLabel(area.row() + line, cursor.top() + line, style);
        }
    }

    /** The cursor's row and, where it is on a merge, a sign there: few cells, so that moving costs few bytes. */
    void drawCursor() {
        Rect area = area();
        int line = area.row() + cursor.at() - cursor.top();
        drawLabel(line, cursor.at(), context.theme().selection());
        frame.put(context.body().column(), line, ">", context.theme().accent());
        if (layout.open(shown.node())) {
            markNode(picture(), area, shown.node());
        }
    }

    private DendrogramPicture picture() {
        HeightScale scale = HeightScale.of(tree.dendrogram(), shown.logarithmic());
        double height = cut.map(Cut::height).orElse(Double.NaN);
        return new DendrogramPicture(layout, scale, height, this::style, context.theme());
    }

    private Rect area() {
        Rect lines = context.body().below(DendrogramView.HEADER).rightOf(LETTER + labels + 1);
        return new Rect(lines.column(), lines.row(), lines.columns() - 1, lines.rows());
    }

    private Style style(int node) {
        return cut.map(found -> context.theme().cluster(found.nodePlace()[node]))
                .orElse(context.theme().text());
    }

    private void drawLabel(int line, int row, Style style) {
        int node = layout.node(row);
        int place = cut.map(found -> found.nodePlace()[node]).orElse(-1);
        Rect body = context.body();
        Pen pen = new Pen(frame, context.glyphs(), line, body.column() + 1, body.column() + LETTER + labels);
        pen.field(place < 0 ? "" : CutClusters.letter(place), 2, context.theme().cluster(place))
                .labelRight(label(node), labels, style);
    }

    private Label label(int node) {
        EmbeddingSet items = context.set(shown.set()).set();
        Label first = items.label(tree.rows()[tree.topmostLeaf(node)]);
        if (tree.dendrogram().isLeaf(node)) {
            return first;
        }
        String size = Counts.of(tree.dendrogram().size(node), "item");
        String some = ink.selected().isEmpty() ? "" : ", " + Decimals.count(selected(node)) + " selected";
        return Label.of(context.glyphs().pointer() + " " + size + some + ": " + first.text());
    }

    /** How many leaves below a node are selected. */
    private long selected(int node) {
        return ink.selected().isEmpty()
                ? 0
                : Arrays.stream(tree.dendrogram().members(node))
                        .filter(leaf -> ink.selected().has(tree.rows()[leaf]))
                        .count();
    }

    private void markNode(DendrogramPicture picture, Rect area, int merge) {
        int line = layout.row(merge) - cursor.top();
        if (line >= 0 && line < area.rows()) {
            int column = picture.column(tree.dendrogram().height(merge), area.columns());
            String sign = context.glyphs().node();
            frame.put(
                    area.column() + column,
                    area.row() + line,
                    sign,
                    context.theme().accent());
        }
    }
}
