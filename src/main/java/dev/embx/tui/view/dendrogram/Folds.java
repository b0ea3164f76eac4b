package dev.embx.tui.view.dendrogram;

import dev.embx.analysis.cluster.Cut;
import dev.embx.cluster.Dendrogram;
import dev.embx.tui.widget.dendrogram.DendrogramLayout;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a tree is drawn as one row each.
 *
 * @param merges folded one by one
 * @param clusters whether, instead of these, all clusters of the cut are, and stay so while the cut moves
 */
record Folds(Set<Integer> merges, boolean clusters) {
    static final Folds NONE = new Folds(Set.of(), false);
    static final Folds CLUSTERS = new Folds(Set.of(), true);

    Folds {
        merges = Set.copyOf(merges);
    }

    DendrogramLayout layout(Dendrogram tree, Optional<Cut> cut) {
        return DendrogramLayout.of(
                tree,
                clusters
                        ? cut.map(found -> found.flat().nodes()).orElse(new int[0])
                        : merges.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Folds the clusters of the cut, or nothing where anything is folded. */
    Folds next() {
        return equals(NONE) ? CLUSTERS : NONE;
    }

    /** One merge folded, or unfolded where it is. */
    Folds toggled(int merge, Optional<Cut> cut) {
        Set<Integer> changed = each(cut);
        if (!changed.remove(merge)) {
            changed.add(merge);
        }
        return new Folds(changed, false);
    }

    /** Nothing folded that hides a leaf. */
    Folds showing(int leaf, Dendrogram tree, Optional<Cut> cut) {
        Set<Integer> open = each(cut);
        boolean hidden = false;
        for (int node = leaf; node >= 0; node = tree.parent(node)) {
            hidden |= open.remove(node);
        }
        return hidden ? new Folds(open, false) : this;
    }

    private Set<Integer> each(Optional<Cut> cut) {
        if (!clusters || cut.isEmpty()) {
            return new HashSet<>(merges);
        }
        Dendrogram tree = cut.get().tree().dendrogram();
        return Arrays.stream(cut.get().flat().nodes())
                .filter(node -> !tree.isLeaf(node))
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
    }
}
