package dev.embx.tui.view.clusters;

import dev.embx.analysis.cluster.ClusterSummary;
import dev.embx.analysis.cluster.Clustering;
import dev.embx.analysis.items.MatchesRequest;
import dev.embx.cluster.CutClusters;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.text.Counts;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.cell.Frame;
import dev.embx.tui.cell.Rect;
import dev.embx.tui.view.Context;
import dev.embx.tui.widget.Pen;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/** The items of the cluster at the cursor, below the list of clusters, in as many columns as the width has. */
final class ClusterMembers {
    private static final int WIDTH = 44;

    private final Frame frame;
    private final Context context;
    private final EmbeddingSet items;
    private final String filter;
    private final Optional<BitSet> kept;

    ClusterMembers(Frame frame, Context context, String set, String filter) {
        this.frame = frame;
        this.context = context;
        this.items = context.set(set).set();
        this.filter = filter;
        this.kept = filter.isEmpty() ? Optional.empty() : context.results().find(new MatchesRequest(set, filter));
    }

    void draw(Rect area, ClusterSummary cluster, Clustering clustering) {
        int visible = area.rows() - 1;
        if (visible < 1) {
            return;
        }
        int[] rows = rows(cluster, clustering);
        pen(area, 0, 0)
                .gap(1)
                .text(CutClusters.letter(cluster.place()), context.theme().cluster(cluster.place()))
                .text("  " + Counts.of(cluster.size(), "item"), context.theme().heading())
                .text(counted(rows.length), context.theme().accent());
        int columns = Math.max(1, area.columns() / WIDTH);
        int width = area.columns() / columns;
        for (int i = 0; i < Math.min(rows.length, columns * visible); i++) {
            pen(area, 1 + i % visible, i / visible * width)
                    .gap(2)
                    .label(items.label(rows[i]), width - 3, context.theme().text());
        }
    }

    private String counted(int count) {
        return filter.isEmpty()
                ? ""
                : ", " + Decimals.count(count) + " with " + Label.of(filter).text();
    }

    /** The items of a cluster that are kept. */
    private int[] rows(ClusterSummary cluster, Clustering clustering) {
        int[] places = clustering.place();
        return IntStream.range(0, places.length)
                .filter(point -> places[point] == cluster.place())
                .map(point -> clustering.rows()[point])
                .filter(row -> kept.isEmpty() || kept.get().get(row))
                .toArray();
    }

    private Pen pen(Rect area, int row, int column) {
        return new Pen(frame, context.glyphs(), area.row() + row, area.column() + column, area.right());
    }
}
