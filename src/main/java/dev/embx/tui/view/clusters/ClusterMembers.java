package dev.embx.tui.view.clusters;

import dev.embx.analysis.cluster.ClusterSummary;
import dev.embx.analysis.cluster.Clustering;
import dev.embx.cluster.CutClusters;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.text.Counts;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Context;
import dev.embx.tui.widget.Pen;

/** The items of the cluster at the cursor, below the list of clusters, in as many columns as the width has. */
final class ClusterMembers {
    private static final int WIDTH = 44;

    private final Frame frame;
    private final Context context;
    private final EmbeddingSet items;

    ClusterMembers(Frame frame, Context context, String set) {
        this.frame = frame;
        this.context = context;
        this.items = context.set(set).set();
    }

    void draw(Rect area, ClusterSummary cluster, Clustering clustering) {
        int visible = area.rows() - 1;
        if (visible < 1) {
            return;
        }
        pen(area, 0, 0)
                .gap(1)
                .text(CutClusters.letter(cluster.place()), context.theme().cluster(cluster.place()))
                .text("  " + Counts.of(cluster.size(), "item"), context.theme().heading());
        int columns = Math.max(1, area.columns() / WIDTH);
        int[] places = clustering.place();
        int shown = 0;
        for (int point = 0; point < places.length && shown < columns * visible; point++) {
            if (places[point] == cluster.place()) {
                int width = area.columns() / columns;
                pen(area, 1 + shown % visible, shown / visible * width)
                        .gap(2)
                        .label(
                                items.label(clustering.rows()[point]),
                                width - 3,
                                context.theme().text());
                shown++;
            }
        }
    }

    private Pen pen(Rect area, int row, int column) {
        return new Pen(frame, context.glyphs(), area.row() + row, area.column() + column, area.right());
    }
}
