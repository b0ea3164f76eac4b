package dev.embx.analysis.cluster;

import dev.embx.cluster.naming.ClusterName;

/**
 * Size, name and quality of one cluster.
 *
 * @param place from the top of the tree's picture, from 0: A, B, ...
 * @param label SciPy's number, from 1
 * @param size number of items
 * @param medoid row of its medoid in the set
 * @param name its name, from the labels of its items
 * @param distance mean distance between two members, in the distance that was clustered; 0 for one member
 * @param silhouette mean silhouette of its members, -1..1; 0 for one member
 */
public record ClusterSummary(
        int place, int label, int size, int medoid, ClusterName name, double distance, double silhouette) {}
