package dev.embx.cluster;

/** Points in clusters, however they were found. */
public interface Clusters {

    /** Number of clusters. */
    int count();

    /** The cluster of a point, in 1..count; 0 where it is in none. */
    int label(int point);

    /** Number of points of a cluster, in 1..count. */
    int size(int label);
}
