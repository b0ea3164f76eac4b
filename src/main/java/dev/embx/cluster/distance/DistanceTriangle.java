package dev.embx.cluster.distance;

/** Distances between {@code n} clusters, stored once a pair, which shrinks as clusters go. */
public interface DistanceTriangle {

    /** Number of clusters that it holds now. */
    int size();

    /** The distance of two different clusters. */
    double get(int a, int b);

    /** Writes the distances of a cluster to all others to the target, by their number; its own place becomes 0. */
    void copyRow(int cluster, double[] target);

    /** Replaces the distances of a cluster to all others. */
    void setRow(int cluster, double[] source);

    /** Keeps the given clusters (ascending) only, which become clusters 0, 1, 2... */
    void keep(int[] clusters);
}
