package dev.embx.cluster.distance;

import dev.embx.embedding.Matrix;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Distances between the rows of a matrix in float64, computed when asked for. Cosine is the project's one definition
 * ({@code metrics.Similarities}), bit by bit.
 *
 * <p>The points lie in tiles of {@value #TILE}, column by column, so that one pass gives the distances of a point to a whole
 * tile with plain loops that the compiler turns into vector instructions; the order of the sums of a pair stays.
 */
public final class PointDistances {
    /** Points of a tile: its running sums stay in the first-level cache. */
    static final int TILE = 256;

    /** Running sums of a cosine. */
    private static final int LANES = 4;

    private final ClusterDistance distance;
    private int points;
    private final int columns;
    private final double[][] tiles;
    private final double[] squaredNorms;
    private final double unit;

    private PointDistances(ClusterDistance distance, int points, int columns, double unit) {
        this.distance = distance;
        this.points = points;
        this.columns = columns;
        this.unit = unit;
        this.tiles = new double[(points + TILE - 1) / TILE][columns * TILE];
        this.squaredNorms = new double[points];
    }

    /**
     * Prepares the rows.
     *
     * @throws UserError where a row is not usable: not finite, or zero unless the distance is Euclidean
     */
    public static PointDistances of(Matrix matrix, ClusterDistance distance) {
        double[] row = new double[matrix.columns()];
        double largest = 0;
        for (int i = 0; i < matrix.rows(); i++) {
            matrix.copyRow(i, row);
            largest = Math.max(largest, requireUsable(i, row, distance));
        }
        double unit = powerOfTwo(largest);
        PointDistances distances = new PointDistances(distance, matrix.rows(), matrix.columns(), unit);
        for (int i = 0; i < matrix.rows(); i++) {
            matrix.copyRow(i, row);
            distances.put(i, row);
        }
        return distances;
    }

    /** Bytes that it takes for a number of points and columns. */
    public static long bytes(int points, int columns) {
        return 8L * points * (columns + 1);
    }

    private static double requireUsable(int point, double[] row, ClusterDistance distance) {
        double largest = largest(row);
        if (!(largest < Double.POSITIVE_INFINITY) || (largest == 0 && distance != ClusterDistance.EUCLIDEAN)) {
            String fault = largest == 0 ? "is zero and has no direction" : "holds a value that is not finite";
            throw UserError.data("row " + point + " " + fault, "exclude it before clustering");
        }
        return largest;
    }

    private static double largest(double[] row) {
        double largest = 0;
        for (double value : row) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /** The power of two that brings a magnitude to 1..2: scaling by it is exact and keeps squares from overflowing. */
    private static double powerOfTwo(double magnitude) {
        return magnitude == 0 ? 1 : Math.scalb(1.0, Math.min(-Math.getExponent(magnitude), Double.MAX_EXPONENT));
    }

    private void put(int point, double[] row) {
        double scale = distance == ClusterDistance.EUCLIDEAN ? unit : powerOfTwo(largest(row));
        for (int c = 0; c < columns; c++) {
            row[c] *= scale;
        }
        squaredNorms[point] = squaredNorm(row);
        double length = distance == ClusterDistance.UNIT_EUCLIDEAN ? Math.sqrt(squaredNorms[point]) : 1;
        for (int c = 0; c < columns; c++) {
            tiles[point / TILE][c * TILE + point % TILE] = row[c] / length;
        }
    }

    private static double squaredNorm(double[] row) {
        double[] sums = new double[LANES];
        int whole = row.length - row.length % LANES;
        for (int c = 0; c < row.length; c++) {
            sums[c < whole ? c % LANES : 0] += row[c] * row[c];
        }
        return (sums[0] + sums[1]) + (sums[2] + sums[3]);
    }

    /** Number of points. */
    public int points() {
        return points;
    }

    int columns() {
        return columns;
    }

    ClusterDistance distance() {
        return distance;
    }

    /** What lengths of the scaled points are divided by. */
    double scale() {
        return distance == ClusterDistance.EUCLIDEAN ? unit : 1;
    }

    /** Copies the values of a point as they are compared. */
    void copyScaled(int point, double[] target) {
        for (int c = 0; c < columns; c++) {
            target[c] = tiles[point / TILE][c * TILE + point % TILE];
        }
    }

    /** The mean of the points as they are compared. */
    double[] mean() {
        double[] mean = new double[columns];
        double[] row = new double[columns];
        for (int point = 0; point < points; point++) {
            copyScaled(point, row);
            for (int c = 0; c < columns; c++) {
                mean[c] += row[c] / points;
            }
        }
        return mean;
    }

    /** The squared distance of two points as they are compared. */
    double scaledSquare(int point, int other) {
        double[] from = tiles[point / TILE];
        double[] to = tiles[other / TILE];
        double squares = 0;
        for (int c = 0; c < columns; c++) {
            double difference = from[c * TILE + point % TILE] - to[c * TILE + other % TILE];
            squares += difference * difference;
        }
        return squares;
    }

    /** Distances of a point to all points (0 to itself), written to the first {@code points()} places of the target. */
    public void toAll(int point, double[] target) {
        double[] sums = new double[LANES * TILE];
        for (int tile = 0; tile * TILE < points; tile++) {
            toTile(point, tile, sums);
            int first = tile * TILE;
            System.arraycopy(sums, 0, target, first, Math.min(TILE, points - first));
        }
        target[point] = 0;
    }

    /** Fills a triangle of as many clusters as there are points, on all processors. */
    public void fill(DistanceTriangle triangle, Progress progress) {
        AtomicLong done = new AtomicLong();
        long total = (long) points * points / 2;
        IntStream.range(0, tiles.length).parallel().forEach(tile -> {
            double[] sums = new double[LANES * TILE];
            int first = tile * TILE;
            for (int point = first + 1; point < points; point++) {
                toTile(point, tile, sums);
                int count = Math.min(TILE, point - first);
                triangle.setPart(point, first, sums, count);
                progress.advance(done.addAndGet(count), total);
            }
        });
    }

    /** Puts the mean of two points, weighted, in the place of the second. */
    public void merge(int gone, int kept, double weightOfGone, double weightOfKept) {
        double[] from = tiles[gone / TILE];
        double[] to = tiles[kept / TILE];
        for (int c = 0; c < columns; c++) {
            int place = c * TILE + kept % TILE;
            double sum = weightOfGone * from[c * TILE + gone % TILE] + weightOfKept * to[place];
            to[place] = sum / (weightOfGone + weightOfKept);
        }
    }

    /**
     * Keeps the given points (ascending) only, which become points 0, 1, 2...
     *
     * @param checkpoint run every 50 ms at least; may throw, to stop
     */
    public void keep(int[] kept, Runnable checkpoint) {
        for (int point = 0; point < kept.length; point++) {
            checkpoint.run();
            squaredNorms[point] = squaredNorms[kept[point]];
            for (int c = 0; c < columns; c++) {
                tiles[point / TILE][c * TILE + point % TILE] = tiles[kept[point] / TILE][c * TILE + kept[point] % TILE];
            }
        }
        points = kept.length;
    }

    /**
     * Distances of a point to the points of a tile.
     *
     * @param sums at least {@code 4 * TILE} places; the first of them take the distances
     */
    void toTile(int point, int tile, double[] sums) {
        Arrays.fill(sums, 0);
        if (distance == ClusterDistance.COSINE) {
            addProducts(point, tiles[tile], sums);
            toCosineDistances(point, tile, sums);
        } else {
            addSquares(point, tiles[tile], sums);
            toRoots(sums);
        }
    }

    private void addProducts(int point, double[] others, double[] sums) {
        int whole = columns - columns % LANES;
        for (int c = 0; c < columns; c++) {
            double value = tiles[point / TILE][c * TILE + point % TILE];
            int lane = c < whole ? c % LANES * TILE : 0;
            int from = c * TILE;
            for (int j = 0; j < TILE; j++) {
                sums[lane + j] += value * others[from + j];
            }
        }
    }

    private void toCosineDistances(int point, int tile, double[] sums) {
        int count = Math.min(TILE, points - tile * TILE);
        for (int j = 0; j < count; j++) {
            double product = (sums[j] + sums[TILE + j]) + (sums[2 * TILE + j] + sums[3 * TILE + j]);
            double cosine = product / Math.sqrt(squaredNorms[point] * squaredNorms[tile * TILE + j]);
            sums[j] = 1 - Math.max(-1, Math.min(1, cosine));
        }
    }

    private void addSquares(int point, double[] others, double[] sums) {
        for (int c = 0; c < columns; c++) {
            double value = tiles[point / TILE][c * TILE + point % TILE];
            int from = c * TILE;
            for (int j = 0; j < TILE; j++) {
                double difference = value - others[from + j];
                sums[j] += difference * difference;
            }
        }
    }

    private void toRoots(double[] sums) {
        double scale = scale();
        for (int j = 0; j < TILE; j++) {
            sums[j] = Math.sqrt(sums[j]) / scale;
        }
    }
}
