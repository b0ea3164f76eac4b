package dev.embx.neighbors;

import dev.embx.embedding.Matrix;
import dev.embx.job.PacedProgress;
import dev.embx.job.Progress;
import dev.embx.job.Workers;
import dev.embx.metrics.Metric;
import dev.embx.metrics.pairs.BestPairs;
import dev.embx.metrics.pairs.ExtremePairs;
import dev.embx.metrics.scan.KernelChoice;
import dev.embx.metrics.scan.MutualScan;
import dev.embx.metrics.scan.NearScan;
import dev.embx.metrics.scan.PackedMatrix;
import dev.embx.metrics.scan.PairFilter;
import dev.embx.metrics.scan.Scan;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the nearest rows of every row, equal rows once. Few columns: each row is compared with those that may be near. More: each pair
 * is compared once, for both of its rows.
 *
 * <p>The k + 1 most similar groups of equal rows, of equally similar ones those with the smallest first rows, hold the k + 1 most
 * similar rows.
 */
final class GraphSearch {
    /** With more columns hardly any row is too far away from a box of others to be passed over. */
    static final int NEAR_COLUMNS = 8;

    private final PackedMatrix matrix;
    private final int k;
    private final int threads;
    private final NearestLists lists;
    private final int[] neighbor;
    private final double[] similarity;

    private GraphSearch(PackedMatrix matrix, int rows, int k, int threads) {
        this.matrix = matrix;
        this.threads = threads;
        int usable = IntStream.range(0, matrix.groups()).map(matrix::groupSize).sum();
        this.k = Math.max(0, Math.min(k, usable - 1));
        lists = new NearestLists(matrix, this.k + 1);
        neighbor = new int[Math.multiplyExact(rows, this.k)];
        similarity = new double[neighbor.length];
        Arrays.fill(neighbor, -1);
        Arrays.fill(similarity, Double.NaN);
    }

    /** The graph of the {@code k} nearest rows. */
    static KNearestGraph find(
            Matrix matrix, Metric metric, int k, int threads, KernelChoice kernels, Progress progress) {
        boolean near = matrix.columns() <= NEAR_COLUMNS;
        PackedMatrix packed = near
                ? PackedMatrix.sorted(matrix, metric, threads, kernels)
                : PackedMatrix.of(matrix, metric, PairFilter.all(), threads, kernels);
        GraphSearch search = new GraphSearch(packed, matrix.rows(), k, threads);
        if (near) {
            search.compareNear(progress);
        } else {
            search.compareOnce(progress);
        }
        return new KNearestGraph(search.k, search.neighbor, search.similarity);
    }

    private void compareNear(Progress progress) {
        long groups = matrix.groups();
        PacedProgress paced = new PacedProgress(progress, groups * groups);
        NearScan.Plan plan = new NearScan.Plan(matrix, threads);
        Workers.run(threads, plan.blocks(), () -> {
            NearScan scan = new NearScan(plan);
            return block -> {
                scan.block(block, k + 1, lists, paced::add);
                write(block * plan.blockRows(), plan.blockRows());
            };
        });
        paced.finish();
    }

    private void compareOnce(Progress progress) {
        long groups = matrix.groups();
        PacedProgress paced = new PacedProgress(progress, groups * (groups - 1) / 2);
        int blocks = Scan.blocks(matrix);
        Workers.run(threads, blocks, () -> {
            MutualScan scan = new MutualScan(matrix);
            // The longest first: the last blocks are compared with the most rows.
            return task -> scan.block(blocks - 1 - task, lists, paced::add);
        });
        int blockRows = Scan.blockRows(matrix);
        Workers.run(threads, blocks, () -> block -> write(block * blockRows, blockRows));
        paced.finish();
    }

    private void write(int from, int count) {
        for (int group = from; group < Math.min(matrix.groups(), from + count); group++) {
            write(group);
        }
    }

    /** Each row of a group has the group's list, less itself. */
    private void write(int group) {
        ExtremePairs.Ranking found = rows(lists.drain(group));
        for (int i = 0; i < matrix.groupSize(group); i++) {
            int row = matrix.row(group, i);
            int to = row * k;
            for (int rank = 0; rank < found.size() && to < (row + 1) * k; rank++) {
                if (found.row()[rank] != row) {
                    neighbor[to] = found.row()[rank];
                    similarity[to] = found.similarity()[rank];
                    to++;
                }
            }
        }
    }

    /** The best rows of some groups. */
    private ExtremePairs.Ranking rows(ExtremePairs.Ranking groups) {
        if (Arrays.stream(groups.column()).allMatch(group -> matrix.groupSize(group) == 1)) {
            return groups;
        }
        BestPairs rows = BestPairs.most(k + 1);
        for (int i = 0; i < groups.size(); i++) {
            int group = groups.column()[i];
            boolean wanted = true;
            for (int j = 0; wanted && j < matrix.groupSize(group); j++) {
                wanted = rows.offer(groups.similarity()[i], matrix.row(group, j), group);
            }
        }
        return rows.drain();
    }
}
