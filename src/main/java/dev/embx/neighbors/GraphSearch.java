package dev.embx.neighbors;

import dev.embx.job.PacedProgress;
import dev.embx.job.Progress;
import dev.embx.job.Workers;
import dev.embx.metrics.pairs.BestPairs;
import dev.embx.metrics.pairs.ExtremePairs;
import dev.embx.metrics.scan.PackedMatrix;
import dev.embx.metrics.scan.Scan;
import dev.embx.metrics.scan.ScanSink;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Finds the nearest rows of every row: block by block, each row with its own limit, equal rows once. */
final class GraphSearch {
    private final PackedMatrix matrix;
    private final int k;
    private final int[] neighbor;
    private final double[] similarity;

    GraphSearch(PackedMatrix matrix, int rows, int k) {
        this.matrix = matrix;
        int usable = IntStream.range(0, matrix.groups()).map(matrix::groupSize).sum();
        this.k = Math.max(0, Math.min(k, usable - 1));
        neighbor = new int[Math.multiplyExact(rows, this.k)];
        similarity = new double[neighbor.length];
        Arrays.fill(neighbor, -1);
        Arrays.fill(similarity, Double.NaN);
    }

    KNearestGraph run(int threads, Progress progress) {
        long groups = matrix.groups();
        PacedProgress paced = new PacedProgress(progress, groups * groups);
        int blockRows = Scan.blockRows(matrix);
        Workers.run(threads, Scan.blocks(matrix), () -> {
            Scan scan = new Scan(matrix);
            return block -> {
                int from = block * blockRows;
                BlockSink sink = new BlockSink(from, Math.min(matrix.groups(), from + blockRows));
                scan.loadBlock(block);
                scan.all(sink, paced::add);
                sink.write();
            };
        });
        paced.finish();
        return new KNearestGraph(k, neighbor, similarity);
    }

    /** The best rows for each group of one block; one more than {@code k}, since a row finds itself too. */
    private final class BlockSink implements ScanSink {
        private final int from;
        private final BestPairs[] best;

        BlockSink(int from, int to) {
            this.from = from;
            best = new BestPairs[to - from];
            Arrays.setAll(best, i -> BestPairs.most(k + 1));
        }

        @Override
        public double most(int left) {
            return best[left - from].bound();
        }

        @Override
        public double least(int left) {
            return Double.NEGATIVE_INFINITY;
        }

        @Override
        public void accept(int left, int group, float score, double margin) {
            double exact = matrix.similarity().between(matrix.row(left, 0), matrix.row(group, 0));
            boolean wanted = true;
            for (int i = 0; wanted && i < matrix.groupSize(group); i++) {
                wanted = best[left - from].offer(exact, matrix.row(group, i), 0);
            }
        }

        /** Each row of a group has the group's list without itself. */
        void write() {
            for (int i = 0; i < best.length; i++) {
                ExtremePairs.Ranking found = best[i].drain();
                for (int j = 0; j < matrix.groupSize(from + i); j++) {
                    write(matrix.row(from + i, j), found);
                }
            }
        }

        private void write(int row, ExtremePairs.Ranking found) {
            int to = row * k;
            for (int i = 0; i < found.size() && to < (row + 1) * k; i++) {
                if (found.row()[i] != row) {
                    neighbor[to] = found.row()[i];
                    similarity[to] = found.similarity()[i];
                    to++;
                }
            }
        }
    }
}
