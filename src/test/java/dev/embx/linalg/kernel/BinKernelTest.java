package dev.embx.linalg.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinKernelTest {
    private static final int SCORES = 4096;

    private static BinKernel[] kernels() {
        return new BinKernel[] {Bins.scalar(), Bins.best()};
    }

    /** Scores below, in and above the bins, far from ends of bins and near them. What a kernel leaves is near an end. */
    @ParameterizedTest
    @CsvSource({
        "1, -1, 1, 0",
        "40, -1, 1, 1e-6",
        "40, 0.99, 1, 1e-9",
        "126, -3, 2, 1e-4",
        "7, 1000, 1001, 1e-3",
        "20, -1, 1, 0.04"
    })
    void countsWhatIsSurelyInABin(int bins, double from, double to, double margin) {
        Random random = new Random(bins);
        double width = (to - from) / bins;
        float[] scores = new float[SCORES];
        for (int i = 0; i < SCORES; i++) {
            double place = random.nextDouble() * (bins + 4) - 2;
            scores[i] = (float) (from + width * (i % 37 == 0 ? Math.rint(place) : place));
        }
        for (BinKernel kernel : kernels()) {
            BinCounts counts = new BinCounts(bins, 1 / width, from / width);
            counts.setMargin(margin);
            long[] expected = new long[bins + 2];
            int at = 0;
            while (at < SCORES) {
                int end = kernel.count(scores, at, SCORES, counts);
                for (; at < end; at++) {
                    double place = (scores[at] - from) / width;
                    assertTrue(place < 0 || place > bins || Math.abs(place - Math.rint(place)) > margin / width);
                    expected[(int) Math.max(0, Math.min(bins + 1, Math.floor(place) + 1))]++;
                }
                at += kernel.width();
            }
            assertArrayEquals(expected, drained(counts, bins));
        }
    }

    @Test
    void countsAllScoresInTheMiddle() {
        for (BinKernel kernel : kernels()) {
            BinCounts counts = new BinCounts(2, 1, -1);
            counts.setMargin(1e-6);
            float[] scores = new float[3 * kernel.width() + 1];
            IntStream.range(0, scores.length).forEach(i -> scores[i] = i % 4 - 1.5f);
            assertEquals(3 * kernel.width(), kernel.count(scores, 0, scores.length, counts));
            long each = 3L * kernel.width() / 4;
            assertArrayEquals(new long[] {each, each, each, each}, drained(counts, 2));
        }
    }

    @Test
    void leavesWhatIsNoNumberOrTooWide() {
        for (BinKernel kernel : kernels()) {
            float[] scores = new float[kernel.width()];
            scores[kernel.width() - 1] = Float.NaN;
            BinCounts counts = new BinCounts(1, 1, -0.5);
            counts.setMargin(0);
            assertEquals(0, kernel.count(scores, 0, scores.length, counts));
            scores[kernel.width() - 1] = 0;
            assertEquals(scores.length, kernel.count(scores, 0, scores.length, counts));
            counts.setMargin(0.5);
            assertEquals(0, kernel.count(scores, 0, scores.length, counts));
            for (BinCounts none : new BinCounts[] {
                new BinCounts(1000, 1, -0.5), new BinCounts(1, Double.NaN, -0.5), new BinCounts(1, 1e30, 0)
            }) {
                none.setMargin(0);
                assertEquals(0, kernel.count(scores, 0, scores.length, none));
            }
        }
    }

    private static long[] drained(BinCounts counts, int bins) {
        long[] result = new long[bins + 2];
        counts.addTo(result);
        return result;
    }
}
