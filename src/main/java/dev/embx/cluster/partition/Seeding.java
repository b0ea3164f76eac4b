package dev.embx.cluster.partition;

import dev.embx.job.Progress;
import java.util.Arrays;
import java.util.Random;

/** Greedy k-means++: each next center is a point drawn by its squared distance from the nearest one, the best of some draws. */
final class Seeding {
    private final AssignedPoints points;
    private final double[][] centers;
    private final Random random;
    private final int draws;

    Seeding(AssignedPoints points, int clusters, Random random) {
        this.points = points;
        this.random = random;
        centers = new double[clusters][];
        draws = 2 + (int) Math.floor(StrictMath.log(clusters));
    }

    double[][] centers(Progress progress) {
        centers[0] = points.row(random.nextInt(points.size()));
        double[] nearest = points.squaredDistances(new double[][] {centers[0]})[0];
        for (int center = 1; center < centers.length; center++) {
            progress.advance(0, 0);
            nearest = add(center, nearest);
        }
        return centers;
    }

    /** Adds a center; the squared distance of each point from the nearest one afterwards. */
    private double[] add(int center, double[] nearest) {
        double[][] candidates = new double[draws][];
        for (int draw = 0; draw < draws; draw++) {
            candidates[draw] = points.row(drawn(nearest));
        }
        double[][] distances = points.squaredDistances(candidates);
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int draw = 0; draw < draws; draw++) {
            double sum = 0;
            for (int i = 0; i < nearest.length; i++) {
                distances[draw][i] = Math.min(distances[draw][i], nearest[i]);
                sum += distances[draw][i];
            }
            if (sum < least) {
                least = sum;
                best = draw;
            }
        }
        centers[center] = candidates[best];
        return distances[best];
    }

    private int drawn(double[] weights) {
        double left = random.nextDouble() * Arrays.stream(weights).sum();
        int point = 0;
        while (point < weights.length - 1 && left >= weights[point]) {
            left -= weights[point];
            point++;
        }
        return point;
    }
}
