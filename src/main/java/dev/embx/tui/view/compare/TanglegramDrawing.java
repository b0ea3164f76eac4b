package dev.embx.tui.view.compare;

import dev.embx.cluster.CutClusters;
import dev.embx.cluster.Dendrogram;
import dev.embx.comparison.DendrogramAgreement;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.view.Context;
import dev.embx.tui.view.list.ListPane;
import dev.embx.tui.widget.Cursor;
import dev.embx.tui.widget.LineCanvas;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.dendrogram.DendrogramLayout;
import dev.embx.tui.widget.dendrogram.DendrogramPicture;
import dev.embx.tui.widget.dendrogram.HeightScale;

/**
 * Draws two trees leaf to leaf: the first at the left with its root outside, the second at the right, turned so that its leaves
 * stand near those of the first. Colors are the first tree's clusters on both sides. Each leaf of the first tree says how many rows
 * up or down it stands in the second, which scrolls so that the cursor's item stands in one row with itself; on a wide terminal lines
 * join the leaves.
 */
final class TanglegramDrawing {
    private static final String LINES = "╴╶┘└┐┌┤├";
    private static final String MIRRORED = "╶╴└┘┌┐├┤";
    private static final int SHIFT = 6;
    /** Columns from which on there is room for lines. */
    private static final int WIDE = 100;

    private static final int WIDEST_LINES = 24;

    private final Frame frame;
    private final Context context;
    private final ComparePairRows rows;
    private final DendrogramAgreement trees;
    private final Clusters clusters;

    TanglegramDrawing(Frame frame, Context context, ComparePairRows rows, DendrogramAgreement trees) {
        this.frame = frame;
        this.context = context;
        this.rows = rows;
        this.trees = trees;
        clusters = Clusters.of(trees);
    }

    /** Draws both trees with the cursor of the list of the first one's leaves. */
    void draw(ListPane list) {
        Rect area = list.area();
        int lines = context.glyphs().unicode() && area.columns() >= WIDE
                ? Math.min(WIDEST_LINES, (area.columns() - WIDE) / 2 + 8)
                : 0;
        int half = (area.columns() - SHIFT - lines) / 2;
        int tree = Math.max(4, half * 2 / 5);
        Rect leftTree = area.left(tree);
        Rect leftLabels = area.rightOf(tree).left(half - tree);
        Rect shifts = area.rightOf(half).left(SHIFT);
        Rect rightLabels = area.rightOf(half + SHIFT + lines).left(half - tree);
        Rect rightTree = area.rightOf(half + SHIFT + lines + half - tree);
        title(leftTree, rows.request().a());
        title(rightLabels, rows.request().b());
        Pen middle = new Pen(frame, context.glyphs(), area.row() - 1, leftLabels.column(), rightLabels.column());
        middle.labelRight(
                Label.of("rows "), leftLabels.columns() + SHIFT, context.theme().dim());

        Cursor cursor = list.cursor();
        int item = leaf(trees.a(), cursor.at());
        int rightTop = Math.max(
                0, Math.min(trees.b().size() - area.rows(), place(trees.b(), item) - (cursor.at() - cursor.top())));
        mirrored(trees.a(), leftTree, cursor.top());
        picture(trees.b()).draw(frame, rightTree, rightTop);
        drawLines(area.rightOf(half + SHIFT).left(lines), cursor, rightTop);
        for (int row = 0; row < area.rows(); row++) {
            if (cursor.top() + row < trees.a().size()) {
                int leaf = leaf(trees.a(), cursor.top() + row);
                drawLabel(leftLabels, row, leaf, leaf == item);
                drawShift(shifts, row, place(trees.b(), leaf) - place(trees.a(), leaf), leaf == item);
                int other = leaf(trees.b(), rightTop + row);
                drawLabel(rightLabels, row, other, other == item);
            }
        }
    }

    /** From each leaf in sight to where it stands in the other tree; the cursor's last, over all others. */
    private void drawLines(Rect area, Cursor cursor, int rightTop) {
        if (area.columns() == 0) {
            return;
        }
        LineCanvas canvas = new LineCanvas(area);
        int last = Math.min(area.rows(), trees.a().size() - cursor.top());
        for (int row = 0; row < last; row++) {
            int leaf = leaf(trees.a(), cursor.top() + row);
            Style style = context.theme().cluster(clusters.ofLeaf[leaf]);
            canvas.line(row, place(trees.b(), leaf) - rightTop, false, style);
        }
        int here = cursor.at() - cursor.top();
        int there = place(trees.b(), leaf(trees.a(), cursor.at())) - rightTop;
        canvas.line(here, there, true, context.theme().accent());
        canvas.draw(frame);
    }

    private void title(Rect area, String set) {
        Pen pen = new Pen(frame, context.glyphs(), area.row() - 1, area.column() + 1, area.right());
        pen.label(Label.of(set), pen.room(), context.theme().heading());
    }

    private static int leaf(Dendrogram tree, int fromTop) {
        return tree.leafAt(tree.size() - 1 - fromTop);
    }

    private static int place(Dendrogram tree, int leaf) {
        return tree.size() - 1 - tree.position(leaf);
    }

    private void drawLabel(Rect area, int row, int item, boolean selected) {
        Style style = selected ? context.theme().selection() : context.theme().cluster(clusters.ofLeaf[item]);
        Pen pen = new Pen(frame, context.glyphs(), area.row() + row, area.column(), area.right());
        pen.text(selected ? ">" : " ", style)
                .text(CutClusters.letter(clusters.ofLeaf[item]) + " ", style)
                .label(rows.labelOf(item), pen.room(), style);
    }

    private void drawShift(Rect area, int row, int down, boolean selected) {
        String words = down == 0
                ? "="
                : (down > 0 ? context.glyphs().down() : context.glyphs().up()) + Math.abs(down);
        new Pen(frame, context.glyphs(), area.row() + row, area.column(), area.right())
                .right(
                        words,
                        SHIFT - 1,
                        selected ? context.theme().accent() : context.theme().dim());
    }

    private DendrogramPicture picture(Dendrogram tree) {
        return new DendrogramPicture(
                DendrogramLayout.of(tree, new int[0]),
                HeightScale.of(tree, false),
                Double.NaN,
                node -> context.theme().cluster(clusters.ofNode(tree, node)),
                context.theme());
    }

    /** Draws the tree elsewhere with its root at the right, and copies it turned over. */
    private void mirrored(Dendrogram tree, Rect area, int top) {
        Frame plain = new Frame(area.columns(), area.rows());
        picture(tree).draw(plain, new Rect(0, 0, area.columns(), area.rows()), top);
        for (int row = 0; row < area.rows(); row++) {
            for (int column = 0; column < area.columns(); column++) {
                String glyph = plain.glyph(column, row);
                int at = glyph.isEmpty() ? -1 : LINES.indexOf(glyph);
                String turned = at < 0 ? glyph : MIRRORED.substring(at, at + 1);
                frame.put(area.right() - 1 - column, area.row() + row, turned, plain.style(column, row));
            }
        }
    }

    /** The clusters of the first tree, by leaf, as places from the top. */
    private record Clusters(int[] ofLeaf) {

        static Clusters of(DendrogramAgreement trees) {
            CutClusters flat = CutClusters.atMost(trees.a(), trees.clusters());
            int[] places = flat.placesFromTop();
            int[] ofLeaf = new int[trees.a().size()];
            for (int leaf = 0; leaf < ofLeaf.length; leaf++) {
                ofLeaf[leaf] = places[flat.label(leaf) - 1];
            }
            return new Clusters(ofLeaf);
        }

        /** The cluster of all leaves below a node; -1 where they are of several. */
        int ofNode(Dendrogram tree, int node) {
            int first = tree.position(node);
            int cluster = ofLeaf[tree.leafAt(first)];
            for (int i = first + 1; i < first + tree.size(node); i++) {
                if (ofLeaf[tree.leafAt(i)] != cluster) {
                    return -1;
                }
            }
            return cluster;
        }
    }
}
