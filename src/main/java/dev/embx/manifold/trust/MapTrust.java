package dev.embx.manifold.trust;

import dev.embx.embedding.Matrix;
import dev.embx.job.PacedProgress;
import dev.embx.job.Progress;
import dev.embx.job.Workers;
import dev.embx.manifold.Layout;
import java.util.stream.IntStream;

/**
 * How far the neighbors on a map are true neighbors: trustworthiness and continuity (Venna and Kaski 2001, Neighborhood
 * preservation in nonlinear projection methods; scikit-learn's {@code trustworthiness}) and the share of the nearest that stay
 * the nearest.
 *
 * @param k neighbors that are looked at
 * @param points the points that were looked at, ascending: all, or evenly spread ones where there are many
 * @param trustworthiness 0..1, 1 where no point is near only on the map; NaN without neighbors
 * @param continuity 0..1, 1 where no true neighbor is lost; NaN without neighbors
 * @param recall mean share of true neighbors that are neighbors on the map, 0..1
 * @param recalls that share of each of {@code points}
 */
public record MapTrust(
        int k, int[] points, double trustworthiness, double continuity, double recall, double[] recalls) {
    /** Where there are more points, this number, evenly spread, is compared with all others. */
    public static final int MOST_POINTS = 2000;

    /** scikit-learn's number of neighbors. */
    public static final int NEIGHBORS = 5;

    /**
     * Looks at a map.
     *
     * @param rows the points' vectors, in a space where Euclidean distance counts
     * @param k neighbors; fewer where there are not 2k + 1 points, for which the measures are made
     */
    public static MapTrust of(Matrix rows, Layout layout, int k, int threads, Progress progress) {
        int items = layout.size();
        int near = Math.min(k, (items - 1) / 2);
        int[] points = points(items);
        if (near < 1) {
            return new MapTrust(0, points, Double.NaN, Double.NaN, Double.NaN, new double[points.length]);
        }
        PointTrust[] trusts = new PointTrust[points.length];
        PacedProgress paced = new PacedProgress(progress, points.length);
        Workers.run(threads, points.length, () -> i -> {
            trusts[i] = of(rows, layout, near, points[i]);
            paced.add(1);
        });
        long intrusion = 0;
        long extrusion = 0;
        double recall = 0;
        double[] recalls = new double[points.length];
        for (int i = 0; i < trusts.length; i++) {
            intrusion += trusts[i].intrusion();
            extrusion += trusts[i].extrusion();
            recalls[i] = trusts[i].recall();
            recall += recalls[i] / trusts.length;
        }
        double worst = (double) points.length * near * (2.0 * items - 3.0 * near - 1) / 2;
        return new MapTrust(near, points, 1 - intrusion / worst, 1 - extrusion / worst, recall, recalls);
    }

    private static int[] points(int items) {
        int count = Math.min(items, MOST_POINTS);
        return IntStream.range(0, count)
                .map(i -> (int) ((long) i * items / count))
                .toArray();
    }

    /** The neighbors of one point, {@code k} in the vectors and {@code k} on the map; k is at most half of the other points. */
    public static PointTrust of(Matrix rows, Layout layout, int k, int point) {
        Ranks truth = new Ranks(point, distances(rows, point), k);
        Ranks map = Ranks.onMap(layout, point, k);
        int[] lost = IntStream.range(0, k)
                .map(truth::at)
                .filter(row -> map.of(row) > k)
                .toArray();
        int[] invented = IntStream.range(0, k)
                .map(map::at)
                .filter(row -> truth.of(row) > k)
                .toArray();
        long extrusion = IntStream.of(lost).mapToLong(row -> map.of(row) - k).sum();
        long intrusion =
                IntStream.of(invented).mapToLong(row -> truth.of(row) - k).sum();
        return new PointTrust(lost, invented, 1 - (double) lost.length / k, intrusion, extrusion);
    }

    private static double[] distances(Matrix rows, int point) {
        double[] here = new double[rows.columns()];
        double[] other = new double[rows.columns()];
        rows.copyRow(point, here);
        double[] squared = new double[rows.rows()];
        for (int row = 0; row < squared.length; row++) {
            rows.copyRow(row, other);
            for (int i = 0; i < here.length; i++) {
                double difference = here[i] - other[i];
                squared[row] += difference * difference;
            }
        }
        return squared;
    }
}
