package dev.embx.tui.widget.dendrogram;

import dev.embx.cluster.Dendrogram;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.cell.Style;
import dev.embx.tui.widget.Glyphs;
import dev.embx.tui.widget.Theme;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Draws the visible rows of a tree, heights to scale, root at the right.
 *
 * @param layout rows of the nodes
 * @param scale where heights stand
 * @param cut height of the cut line; NaN draws none
 * @param style style of the lines below a node
 * @param theme colors and glyphs
 */
public record DendrogramPicture(
        DendrogramLayout layout, HeightScale scale, double cut, IntFunction<Style> style, Theme theme) {

    /** Draws the rows from {@code top} on into an area. */
    public void draw(Frame frame, Rect area, int top) {
        if (area.columns() < 2 || area.rows() < 1) {
            return;
        }
        Canvas canvas =
                new Canvas(area, top, new int[area.columns() * area.rows()], new Style[area.columns() * area.rows()]);
        drawCut(frame, area);
        for (int merge : visible(top, Math.min(layout.rows(), top + area.rows()))) {
            drawMerge(canvas, merge);
        }
        drawRoot(canvas, layout.tree().root());
        canvas.paint(frame, theme);
    }

    /** The open merges that reach into rows, from the lowest: those above the nodes of the rows. */
    private int[] visible(int top, int bottom) {
        IntStream.Builder merges = IntStream.builder();
        for (int row = top; row < bottom; row++) {
            int merge = layout.parent(layout.node(row));
            // Where a merge reaches the row above, it and all above it have been met there.
            while (merge >= 0 && (row == top || layout.row(merge) == row)) {
                merges.add(merge);
                merge = layout.parent(merge);
            }
        }
        return merges.build().sorted().toArray();
    }

    /** The column of a height, from 0; a merge never stands in the first column, where the leaves begin. */
    public int column(double height, int columns) {
        return (int) Math.max(1, Math.min(columns - 1, Math.round(scale.fraction(height) * (columns - 1))));
    }

    private int start(int node, int columns) {
        Dendrogram tree = layout.tree();
        return tree.isLeaf(node) ? 0 : column(tree.height(node), columns);
    }

    private void drawMerge(Canvas canvas, int node) {
        int upper = layout.upper(node);
        int lower = layout.lower(node);
        int first = layout.row(upper);
        int last = layout.row(lower);
        int columns = canvas.area.columns();
        int at = column(layout.tree().height(node), columns);
        Style own = style.apply(node);
        canvas.horizontal(first, start(upper, columns), at, style.apply(upper));
        canvas.horizontal(last, start(lower, columns), at, style.apply(lower));
        canvas.vertical(at, first, last, own);
    }

    /** The stem of the root, so that it reads as a merge like any other. */
    private void drawRoot(Canvas canvas, int root) {
        int columns = canvas.area.columns();
        int at = start(root, columns);
        canvas.add(
                layout.row(root),
                at,
                at < columns - 1 || layout.tree().isLeaf(root) ? Glyphs.RIGHT : 0,
                style.apply(root));
    }

    private void drawCut(Frame frame, Rect area) {
        if (cut > 0 && cut < scale.maximum()) {
            int at = area.column() + column(cut, area.columns());
            for (int row = area.row(); row < area.bottom(); row++) {
                frame.put(at, row, theme.glyphs().cut(), theme.dim());
            }
        }
    }

    /** The lines of each cell as a sum of directions, painted at the end. */
    private record Canvas(Rect area, int top, int[] directions, Style[] styles) {

        void add(int row, int column, int direction, Style style) {
            int line = row - top;
            if (line >= 0 && line < area.rows() && column >= 0 && column < area.columns()) {
                int index = line * area.columns() + column;
                directions[index] |= direction;
                styles[index] = style;
            }
        }

        /** The stem of a node to its merge; it leads back where the merge is lower. */
        void horizontal(int row, int from, int to, Style style) {
            int first = Math.min(from, to);
            int last = Math.max(from, to);
            if (first == last || row < top || row >= top + area.rows()) {
                return;
            }
            add(row, first, from == 0 ? Glyphs.LEFT | Glyphs.RIGHT : Glyphs.RIGHT, style);
            for (int column = first + 1; column < last; column++) {
                add(row, column, Glyphs.LEFT | Glyphs.RIGHT, style);
            }
            add(row, last, Glyphs.LEFT, style);
        }

        void vertical(int column, int from, int to, Style style) {
            add(from, column, Glyphs.DOWN, style);
            add(to, column, Glyphs.UP, style);
            for (int row = Math.max(top, from + 1); row < Math.min(to, top + area.rows()); row++) {
                add(row, column, Glyphs.UP | Glyphs.DOWN, style);
            }
        }

        void paint(Frame frame, Theme theme) {
            for (int line = 0; line < area.rows(); line++) {
                for (int column = 0; column < area.columns(); column++) {
                    int index = line * area.columns() + column;
                    if (directions[index] != 0) {
                        String glyph = theme.glyphs().line(directions[index]);
                        frame.put(area.column() + column, area.row() + line, glyph, styles[index]);
                    }
                }
            }
        }
    }
}
