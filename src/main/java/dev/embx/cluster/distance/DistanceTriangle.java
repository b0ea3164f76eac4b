package dev.embx.cluster.distance;

/** Distances between clusters, stored once per pair, that shrink as clusters go. */
public sealed interface DistanceTriangle permits Float64Triangle, Float32Triangle {

    /**
     * A triangle of zeros for a number of clusters.
     *
     * @param checkpoint run every 50 ms at least; may throw, to stop
     */
    static DistanceTriangle of(int size, DistanceStorage storage, Runnable checkpoint) {
        return switch (storage) {
            case FLOAT64 -> new Float64Triangle(new TriangleLayout(size), checkpoint);
            case FLOAT32 -> new Float32Triangle(new TriangleLayout(size), checkpoint);
            case NONE -> throw new IllegalArgumentException("distances that are not stored have no triangle");
        };
    }

    /** Number of clusters that it holds now. */
    int size();

    /** The distance of two different clusters. */
    double get(int a, int b);

    /** Writes the distances of a cluster to all others to the target, by their number; its own place becomes 0. */
    void copyRow(int cluster, double[] target);

    /** Replaces the distances of a cluster to all others, by their number, and rounds the source to what is stored. */
    void setRow(int cluster, double[] source);

    /** Sets the distances of a cluster to {@code count} clusters before it, from {@code first} on; rounds the source too. */
    void setPart(int cluster, int first, double[] source, int count);

    /**
     * Keeps the given clusters (ascending) only, which become clusters 0, 1, 2...
     *
     * @param checkpoint run every 50 ms at least; may throw, to stop, which leaves the triangle unusable
     */
    void keep(int[] clusters, Runnable checkpoint);
}
