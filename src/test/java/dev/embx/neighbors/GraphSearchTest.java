package dev.embx.neighbors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import dev.embx.linalg.kernel.Kernels;
import dev.embx.metrics.Metric;
import dev.embx.metrics.RandomMatrix;
import dev.embx.metrics.Similarities;
import dev.embx.metrics.Similarity;
import dev.embx.metrics.scan.KernelChoice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphSearchTest {
    private static final List<KernelChoice> KERNELS =
            List.of((groups, depth) -> Kernels.scalar(), (groups, depth) -> Kernels.best());
    private static final int ROWS = 700;

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    /** Few columns are searched box by box, many in pairs; rows are hard: equal, nearly equal, tiny, huge, not usable. */
    @ParameterizedTest
    @MethodSource("seeds")
    void graphsEqualSorting(long seed) {
        Metric metric = Metric.values()[(int) (seed / 5 % 4)];
        int columns = seed % 2 == 0 ? 1 + (int) (seed / 2 % GraphSearch.NEAR_COLUMNS) : GraphSearch.NEAR_COLUMNS + 1;
        Matrix matrix = RandomMatrix.of(seed, ROWS, columns);
        int k = seed % 3 == 0 ? 150 : 10;
        KNearestGraph first = GraphSearch.find(matrix, metric, k, 1, KERNELS.get(0), Progress.NONE);
        Similarity similarity = Similarities.of(matrix, metric);
        for (int row = 0; row < ROWS; row += 7) {
            assertArrayEquals(sorted(similarity, row, first.k()), neighbors(first, row), "row " + row);
        }
        for (int threads = 1; threads <= 3; threads++) {
            for (KernelChoice kernel : KERNELS) {
                KNearestGraph other = GraphSearch.find(matrix, metric, k, threads, kernel, Progress.NONE);
                assertEquals(first.k(), other.k());
                assertArrayEquals(first.neighbor(), other.neighbor());
                assertArrayEquals(first.similarity(), other.similarity());
            }
        }
    }

    private static int[] neighbors(KNearestGraph graph, int row) {
        return IntStream.range(0, graph.k())
                .map(rank -> graph.neighbor(row, rank))
                .toArray();
    }

    private static int[] sorted(Similarity similarity, int row, int k) {
        if (!similarity.usable(row)) {
            return IntStream.range(0, k).map(rank -> -1).toArray();
        }
        return IntStream.range(0, similarity.rows())
                .filter(other -> other != row && similarity.usable(other))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer other) -> -similarity.between(row, other))
                        .thenComparingInt(other -> other))
                .limit(k)
                .mapToInt(other -> other)
                .toArray();
    }
}
