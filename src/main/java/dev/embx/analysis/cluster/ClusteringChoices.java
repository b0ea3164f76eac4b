package dev.embx.analysis.cluster;

import dev.embx.cluster.partition.PartitionMethod;
import java.util.HashMap;
import java.util.Map;

/**
 * How the items of each set are clustered: chosen once, seen in every view.
 *
 * @param bySet the cuts by name of the set; a set without one has the notebook's tree and SciPy's cut
 * @param flat the methods of sets whose clusters come without a tree; their distance is that of the tree
 */
public record ClusteringChoices(Map<String, CutRequest> bySet, Map<String, PartitionMethod> flat) {
    /** Nothing chosen yet. */
    public static final ClusteringChoices NONE = new ClusteringChoices(Map.of(), Map.of());

    /** Copies the maps. */
    public ClusteringChoices {
        bySet = Map.copyOf(bySet);
        flat = Map.copyOf(flat);
    }

    /** The cut of a set. */
    public CutRequest of(String set) {
        CutRequest chosen = bySet.get(set);
        return chosen == null ? CutRequest.ward(set) : chosen;
    }

    /** The clusters of a set: those of its cut, unless others were chosen since. */
    public ClusteringRequest<?> clustering(String set) {
        PartitionMethod method = flat.get(set);
        return method == null ? of(set) : new PartitionRequest(set, of(set).distance(), method);
    }

    /** These cuts and another one of its set, whose clusters are those of the cut from now on. */
    public ClusteringChoices with(CutRequest cut) {
        Map<String, CutRequest> more = new HashMap<>(bySet);
        more.put(cut.set(), cut);
        Map<String, PartitionMethod> less = new HashMap<>(flat);
        less.remove(cut.set());
        return new ClusteringChoices(more, less);
    }

    /** The same with clusters of a set that come without a tree. */
    public ClusteringChoices with(String set, PartitionMethod method) {
        Map<String, PartitionMethod> more = new HashMap<>(flat);
        more.put(set, method);
        return new ClusteringChoices(bySet, more);
    }
}
