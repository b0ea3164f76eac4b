package dev.embx.analysis.cluster;

import dev.embx.cluster.Clusters;

/** Items of a set in clusters: a tree that is cut, or clusters without a tree. */
public sealed interface Clustering permits Cut, Partition {

    /** The set's row of each point that was clustered, ascending: its usable rows. */
    int[] rows();

    /** The clusters of the points. */
    Clusters flat();

    /** For each point the place of its cluster, from 0: A, B, ...; -1 where it is in none. */
    int[] place();

    /** Number of clusters. */
    int count();

    /** The place of the cluster of a row of the set; -1 where it has none. */
    int placeOfRow(int row);
}
