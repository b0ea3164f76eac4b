package dev.embx.analysis.cluster;

/**
 * How good clusters are. Points in none are left out.
 *
 * @param silhouette mean silhouette in the distance that was clustered, -1..1; 0 for one cluster
 * @param calinskiHarabasz variance ratio of the vectors, for the cosine at length 1; NaN for one cluster
 * @param cophenetic how well the tree keeps the distances, -1..1; NaN without a tree
 */
public record ClusteringQuality(double silhouette, double calinskiHarabasz, double cophenetic) {}
