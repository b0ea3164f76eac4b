package dev.embx.cluster.partition;

import dev.embx.embedding.Float64Matrix;
import dev.embx.job.Progress;
import dev.embx.linalg.CenteredRows;
import java.util.Arrays;
import java.util.Random;

/**
 * K-means: Lloyd's steps (1982) from the best of {@value #STARTS} starts by greedy k-means++ (Arthur and Vassilvitskii 2007, section 5; 2 +
 * ln k candidates for each center, of which the one that leaves least is taken, as scikit-learn does). The steps of a start end where
 * the centers hardly move; those of the best one go on until no point changes its cluster. An empty cluster takes the point farthest
 * from its center.
 */
final class KMeans {
    /** How often it starts; the best is kept. scikit-learn's {@code n_init} for random starts. */
    static final int STARTS = 10;

    private static final int STEPS = 300;
    private static final int LAST_STEPS = 1_000;
    /** Squared movement of all centers that counts as none, as a share of the mean variance of the columns; scikit-learn's. */
    private static final double TOLERANCE = 1e-4;

    /** Spreads small seeds over all bits. */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final AssignedPoints points;
    private final int clusters;
    private final Random random;
    private final double still;

    private KMeans(AssignedPoints points, int clusters, long seed) {
        this.points = points;
        this.clusters = clusters;
        random = new Random(seed * MIX);
        still = TOLERANCE * points.totalSquares() / points.size() / points.columns();
    }

    /**
     * The cluster of each row, from 0.
     *
     * @param rows finite, more different ones than clusters
     * @param clusters at least 2
     */
    static int[] labels(double[][] rows, int clusters, long seed, Progress progress) {
        double[] values = Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
        int threads = Runtime.getRuntime().availableProcessors();
        CenteredRows centered = CenteredRows.of(new Float64Matrix(rows.length, rows[0].length, values), threads);
        AssignedPoints points = new AssignedPoints(centered, clusters, threads);
        return new KMeans(points, clusters, seed).best(progress);
    }

    private int[] best(Progress progress) {
        double least = Double.POSITIVE_INFINITY;
        double[][] best = {};
        for (int start = 0; start < STARTS; start++) {
            int begun = start;
            Progress asked = (done, total) -> progress.advance(begun, STARTS);
            double[][] centers = settle(new Seeding(points, clusters, random).centers(asked), STEPS, still, asked);
            double inertia = points.assign(centers, new int[points.size()]);
            if (inertia < least) {
                least = inertia;
                best = centers;
            }
        }
        double[][] centers = settle(best, LAST_STEPS, 0, (done, total) -> progress.advance(STARTS, STARTS));
        int[] labels = new int[points.size()];
        points.assign(centers, labels);
        return labels;
    }

    /** Moves centers to the means of their points until their squared movement is at most the tolerance. */
    private double[][] settle(double[][] start, int steps, double still, Progress progress) {
        double[][] centers = start;
        int[] labels = new int[points.size()];
        Arrays.fill(labels, -1);
        for (int step = 0; step < steps; step++) {
            progress.advance(0, 0);
            int[] before = labels.clone();
            points.assign(centers, labels);
            if (Arrays.equals(labels, before)) {
                break;
            }
            double[][] means = points.means(labels, centers);
            double moved = 0;
            for (int k = 0; k < clusters; k++) {
                moved += SumOfSquares.between(means[k], centers[k]);
            }
            centers = means;
            if (moved <= still) {
                break;
            }
        }
        return centers;
    }
}
