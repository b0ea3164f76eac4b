package dev.embx.cluster.distance;

import dev.embx.embedding.Matrix;
import java.util.Arrays;

/** Distances between the rows of a matrix in float64, computed when asked for. */
public final class PointDistances {
    /** Points of a tile: its accumulators stay in the first-level cache. */
    static final int TILE = 256;

    private final ClusterDistance distance;
    private final int rows;
    private final int columns;
    private final double[][] tiles;
    private final double[] norms;

    private PointDistances(ClusterDistance distance, int rows, int columns) {
        this.distance = distance;
        this.rows = rows;
        this.columns = columns;
        this.tiles = new double[(rows + TILE - 1) / TILE][columns * TILE];
        this.norms = new double[rows];
    }

    /**
     * Prepares the rows.
     *
     * @param points all rows usable: finite, and not zero unless the distance is Euclidean
     */
    public static PointDistances of(Matrix points, ClusterDistance distance) {
        PointDistances prepared = new PointDistances(distance, points.rows(), points.columns());
        double[] row = new double[points.columns()];
        for (int i = 0; i < prepared.rows; i++) {
            points.copyRow(i, row);
            prepared.put(i, row);
        }
        return prepared;
    }

    private void put(int point, double[] row) {
        double squares = 0;
        for (double value : row) {
            squares += value * value;
        }
        norms[point] = Math.sqrt(squares);
        double scale = distance == ClusterDistance.UNIT_EUCLIDEAN ? norms[point] : 1;
        double[] tile = tiles[point / TILE];
        for (int c = 0; c < columns; c++) {
            tile[c * TILE + point % TILE] = row[c] / scale;
        }
    }

    /** Number of points. */
    public int points() {
        return rows;
    }

    /** The distance of a point to the points {@code tile * TILE ...}, written to the first places of the target. */
    void toTile(int point, int tile, double[] target) {
        double[] own = tiles[point / TILE];
        double[] others = tiles[tile];
        int lane = point % TILE;
        Arrays.fill(target, 0, TILE, 0);
        for (int c = 0; c < columns; c++) {
            if (distance == ClusterDistance.COSINE) {
                addProducts(own[c * TILE + lane], others, c * TILE, target);
            } else {
                addSquares(own[c * TILE + lane], others, c * TILE, target);
            }
        }
        finish(point, tile, target);
    }

    private static void addProducts(double value, double[] others, int from, double[] target) {
        for (int j = 0; j < TILE; j++) {
            target[j] += value * others[from + j];
        }
    }

    private static void addSquares(double value, double[] others, int from, double[] target) {
        for (int j = 0; j < TILE; j++) {
            double difference = value - others[from + j];
            target[j] += difference * difference;
        }
    }

    private void finish(int point, int tile, double[] target) {
        int first = tile * TILE;
        int count = Math.min(TILE, rows - first);
        if (distance != ClusterDistance.COSINE) {
            for (int j = 0; j < count; j++) {
                target[j] = Math.sqrt(target[j]);
            }
            return;
        }
        for (int j = 0; j < count; j++) {
            target[j] = Math.max(0, 1 - target[j] / (norms[point] * norms[first + j]));
        }
    }

    /** Distances of a point to all points (0 to itself), written to the first {@code points()} places of the target. */
    public void toAll(int point, double[] target) {
        double[] part = new double[TILE];
        for (int tile = 0; tile < tiles.length; tile++) {
            toTile(point, tile, part);
            int first = tile * TILE;
            System.arraycopy(part, 0, target, first, Math.min(TILE, rows - first));
        }
        target[point] = 0;
    }
}
