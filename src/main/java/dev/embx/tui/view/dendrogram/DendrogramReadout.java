package dev.embx.tui.view.dendrogram;

import dev.embx.analysis.cluster.Cut;
import dev.embx.analysis.cluster.HierarchicalClustering;
import dev.embx.analysis.cluster.SilhouetteRequest;
import dev.embx.cluster.CutClusters;
import dev.embx.cluster.Dendrogram;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.text.Counts;
import dev.embx.text.Decimals;
import dev.embx.text.Label;
import dev.embx.tui.view.Context;
import dev.embx.tui.widget.Pen;
import java.util.StringJoiner;

/** The cut in figures, and the leaf or the merge at the cursor with its height and members. */
final class DendrogramReadout {
    private static final int NAMED = 4;

    private DendrogramReadout() {}

    static void write(Pen pen, Context context, ShownTree shown) {
        shown.cut()
                .ifPresent(cut -> pen.text(
                        cutWords(cut) + silhouetteWords(context, shown.set()) + "  ",
                        context.theme().text()));
        int node = shown.node();
        HierarchicalClustering tree = shown.tree();
        EmbeddingSet items = context.set(shown.set()).set();
        Dendrogram dendrogram = tree.dendrogram();
        if (dendrogram.isLeaf(node)) {
            pen.label(
                    items.label(tree.rows()[node]), pen.room(), context.theme().accent());
            return;
        }
        pen.text(
                "merge " + Decimals.fixed(dendrogram.height(node), 4) + ": " + Counts.of(dendrogram.size(node), "item")
                        + " ",
                context.theme().accent());
        StringJoiner names = new StringJoiner("; ");
        int last = dendrogram.position(node) + dendrogram.size(node) - 1;
        for (int i = last; i > last - Math.min(NAMED, dendrogram.size(node)); i--) {
            names.add(items.label(tree.rows()[dendrogram.leafAt(i)]).text());
        }
        pen.label(Label.of(names.toString()), pen.room(), context.theme().text());
    }

    static String cutWords(Cut cut) {
        StringJoiner sizes = new StringJoiner(", ");
        int place = 0;
        for (int size : cut.sizes(NAMED)) {
            sizes.add(CutClusters.letter(place++) + " " + Decimals.count(size));
        }
        if (cut.count() > NAMED) {
            sizes.add("...");
        }
        String clusters = Counts.of(cut.count(), "cluster");
        String height = Double.isNaN(cut.height()) ? "by inconsistency" : Decimals.fixed(cut.height(), 2);
        return "cut " + height + ": " + clusters + ": " + sizes;
    }

    /** The mean silhouette, where it is known and there is anything to compare. */
    private static String silhouetteWords(Context context, String set) {
        boolean several = context.knownCut(set).filter(cut -> cut.count() > 1).isPresent();
        return context.results()
                .find(new SilhouetteRequest(context.cut(set)))
                .filter(found -> several)
                .map(found -> "  silhouette " + Decimals.fixed(found.mean(), 2))
                .orElse("");
    }
}
