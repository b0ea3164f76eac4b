package dev.embx.cluster.linkage;

/** Distances between clusters that merge, for {@link NearestNeighborChain}. Clusters are numbered from 0, without gaps. */
interface ClusterDistances {

    /** Number of places, those of clusters that have gone into another one included until {@link #keep}. */
    int size();

    /**
     * The distances of a cluster to all others.
     *
     * @return by number, at least {@code size()} long; good until the next call; the cluster's own place and those of clusters
     *     that are gone hold anything
     */
    double[] row(int cluster);

    /**
     * Merges one cluster into another.
     *
     * @param between their distance
     * @param sizes leaves by cluster, before the merge
     */
    void merge(int gone, int kept, double between, double[] sizes);

    /**
     * Keeps the given clusters (ascending) only, which become clusters 0, 1, 2...
     *
     * @param checkpoint run every 50 ms at least; may throw, to stop
     */
    void keep(int[] clusters, Runnable checkpoint);
}
