package dev.embx.tui.view;

import dev.embx.analysis.Cut;
import dev.embx.analysis.Tree;
import dev.embx.cluster.FlatClusters;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.text.Label;
import dev.embx.tui.widget.Pen;
import dev.embx.tui.widget.TreeLayout;
import java.util.Locale;
import java.util.StringJoiner;

/** The cut in figures, and the leaf or the merge at the cursor with its height and members. */
final class DendrogramReadout {
    private static final int NAMED_CLUSTERS = 4;

    private DendrogramReadout() {}

    static void write(Pen pen, Context context, DendrogramView view, Tree tree) {
        view.cut(context)
                .ifPresent(cut -> pen.text(cutWords(cut) + "  ", context.theme().text()));
        TreeLayout layout = view.layout(tree);
        int node = view.node(layout);
        EmbeddingSet items = context.set(view.request().set()).set();
        if (tree.dendrogram().isLeaf(node)) {
            pen.label(
                    items.label(tree.rows()[node]), pen.room(), context.theme().accent());
            return;
        }
        int[] members = tree.dendrogram().members(node);
        pen.text(
                String.format(
                        Locale.ROOT, "merge %.4f: %,d items ", tree.dendrogram().height(node), members.length),
                context.theme().accent());
        StringJoiner names = new StringJoiner("; ");
        for (int i = members.length - 1; i >= 0 && i >= members.length - NAMED_CLUSTERS; i--) {
            names.add(items.label(tree.rows()[members[i]]).text());
        }
        pen.label(Label.of(names.toString()), pen.room(), context.theme().text());
    }

    static String cutWords(Cut cut) {
        StringJoiner sizes = new StringJoiner(", ");
        for (int place = 0; place < Math.min(NAMED_CLUSTERS, cut.count()); place++) {
            sizes.add(FlatClusters.letter(place) + " " + SetsTable.count(cut.size(place)));
        }
        if (cut.count() > NAMED_CLUSTERS) {
            sizes.add("...");
        }
        String clusters = cut.count() == 1 ? "1 cluster" : cut.count() + " clusters";
        return String.format(Locale.ROOT, "cut %.2f: %s: %s", cut.height(), clusters, sizes);
    }
}
