package dev.embx.cluster.distance;

/** A triangle of float64 distances: row {@code i} holds the distances to the clusters before {@code i}. */
final class Float64Triangle implements DistanceTriangle {
    private static final int BAND = TriangleLayout.BAND;

    private final TriangleLayout layout;
    private final double[][] blocks;
    private int size;

    Float64Triangle(TriangleLayout layout, Runnable checkpoint) {
        this.size = layout.size();
        this.layout = layout;
        this.blocks = new double[layout.blocks()][];
        for (int b = 0; b < blocks.length; b++) {
            checkpoint.run();
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
        return blocks[layout.blockOf(row)][layout.start(row) + BAND * Math.min(a, b)];
    }

    @Override
    public void copyRow(int cluster, double[] target) {
        double[] values = blocks[layout.blockOf(cluster)];
        int start = layout.start(cluster);
        for (int i = 0; i < cluster; i++) {
            target[i] = values[start + BAND * i];
        }
        target[cluster] = 0;
        for (int row = cluster + 1; row < size; row = layout.end(layout.blockOf(row))) {
            copyColumn(cluster, row, target);
        }
    }

    /** Copies a column from row {@code first} to the end of that row's block. */
    private void copyColumn(int column, int first, double[] target) {
        int block = layout.blockOf(first);
        double[] values = blocks[block];
        int end = Math.min(size, layout.end(block));
        for (int row = first; row < end; row++) {
            target[row] = values[layout.start(row) + BAND * column];
        }
    }

    @Override
    public void setRow(int cluster, double[] source) {
        setPart(cluster, 0, source, cluster);
        for (int row = cluster + 1; row < size; row = layout.end(layout.blockOf(row))) {
            setColumn(cluster, row, source);
        }
    }

    private void setColumn(int column, int first, double[] source) {
        int block = layout.blockOf(first);
        double[] values = blocks[block];
        int end = Math.min(size, layout.end(block));
        for (int row = first; row < end; row++) {
            values[layout.start(row) + BAND * column] = source[row];
        }
    }

    @Override
    public void setPart(int cluster, int first, double[] source, int count) {
        double[] values = blocks[layout.blockOf(cluster)];
        int start = layout.start(cluster) + BAND * first;
        for (int i = 0; i < count; i++) {
            values[start + BAND * i] = source[i];
        }
    }

    @Override
    public void keep(int[] clusters, Runnable checkpoint) {
        for (int i = 1; i < clusters.length; i++) {
            checkpoint.run();
            double[] from = blocks[layout.blockOf(clusters[i])];
            double[] to = blocks[layout.blockOf(i)];
            int source = layout.start(clusters[i]);
            int target = layout.start(i);
            for (int j = 0; j < i; j++) {
                to[target + BAND * j] = from[source + BAND * clusters[j]];
            }
        }
        size = clusters.length;
    }
}
