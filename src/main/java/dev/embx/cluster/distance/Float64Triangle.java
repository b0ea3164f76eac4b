package dev.embx.cluster.distance;

/** A triangle of float64 distances: row {@code i} holds the distances to the clusters before {@code i}. */
public final class Float64Triangle implements DistanceTriangle {
    private final TriangleLayout layout;
    private final double[][] blocks;
    private int size;

    /** A triangle of zeros. */
    public Float64Triangle(int size) {
        this.size = size;
        this.layout = new TriangleLayout(size);
        this.blocks = new double[layout.blocks()][];
        for (int b = 0; b < blocks.length; b++) {
            blocks[b] = new double[layout.length(b)];
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public double get(int a, int b) {
        int row = Math.max(a, b);
        return blocks[layout.block(row)][layout.start(row) + Math.min(a, b)];
    }

    @Override
    public void copyRow(int cluster, double[] target) {
        System.arraycopy(blocks[layout.block(cluster)], layout.start(cluster), target, 0, cluster);
        target[cluster] = 0;
        for (int i = cluster + 1; i < size; i++) {
            target[i] = blocks[layout.block(i)][layout.start(i) + cluster];
        }
    }

    @Override
    public void setRow(int cluster, double[] source) {
        System.arraycopy(source, 0, blocks[layout.block(cluster)], layout.start(cluster), cluster);
        for (int i = cluster + 1; i < size; i++) {
            blocks[layout.block(i)][layout.start(i) + cluster] = source[i];
        }
    }

    @Override
    public void keep(int[] clusters) {
        for (int i = 1; i < clusters.length; i++) {
            double[] from = blocks[layout.block(clusters[i])];
            double[] to = blocks[layout.block(i)];
            int source = layout.start(clusters[i]);
            int target = layout.start(i);
            for (int j = 0; j < i; j++) {
                to[target + j] = from[source + clusters[j]];
            }
        }
        size = clusters.length;
    }

    void setPart(int row, int first, double[] source, int count) {
        System.arraycopy(source, 0, blocks[layout.block(row)], layout.start(row) + first, count);
    }
}
