package dev.embx.linalg.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KernelsTest {

    static IntStream depths() {
        return IntStream.concat(IntStream.rangeClosed(0, 70), IntStream.of(384, 1024));
    }

    /** Every score of every panel, of either kernel, is as near to the float64 dot product as the error bound says. */
    @ParameterizedTest
    @MethodSource("depths")
    void scoresAreWithinTheErrorBound(int depth) {
        for (StripKernel kernel : new StripKernel[] {Kernels.scalar(), Kernels.best()}) {
            double[][] left = unitRows(kernel.rows(), depth, 1);
            double[][] right = unitRows(3 * kernel.width() - 1, depth, 2);
            PackedRows packed = pack(right, depth, kernel.width());
            Strip strip = strip(kernel, left, depth);
            Arrays.fill(strip.most, Float.NEGATIVE_INFINITY);
            strip.panels = packed.chunk(0);
            strip.panelCount = packed.panels(0);
            double bound = ErrorBound.relative(depth) + ErrorBound.underflow(depth, 1, 1);
            for (int panel = 0; panel < strip.panelCount; panel++) {
                assertEquals(panel, kernel.next(strip, panel));
                for (int column = 0; column < kernel.width(); column++) {
                    int place = panel * kernel.width() + column;
                    for (int row = 0; row < kernel.rows(); row++) {
                        double exact = place < right.length ? dot(left[row], right[place]) : 0;
                        assertEquals(exact, strip.scores[row * kernel.width() + column], bound);
                    }
                }
            }
        }
    }

    /** The bound is not generous: rounding every product the same way comes near it. */
    @Test
    void errorBoundIsNearlyReached() {
        int depth = 1000;
        float value = (float) Math.sqrt(1.0 / depth);
        float sum = 0;
        for (int i = 0; i < depth; i++) {
            sum += value * value;
        }
        double error = Math.abs(sum - depth * ((double) value * value));
        assertTrue(error < ErrorBound.relative(depth));
        assertTrue(error > ErrorBound.relative(depth) / 20, () -> error + " of " + ErrorBound.relative(depth));
    }

    @Test
    void nextStopsAtScoresOutsideEitherLimitOnly() {
        for (StripKernel kernel : new StripKernel[] {Kernels.scalar(), Kernels.best()}) {
            Strip strip = new Strip(kernel, 1);
            strip.rows = new float[kernel.rows()];
            strip.rows[kernel.rows() - 1] = 1;
            strip.panels = new float[5 * kernel.width()];
            strip.panels[kernel.width() + 3] = 0.75f;
            strip.panels[4 * kernel.width() - 1] = -0.5f;
            strip.panelCount = 5;
            assertEquals(5, kernel.next(strip, 0));
            Arrays.fill(strip.most, 0.75f);
            Arrays.fill(strip.least, -0.5f);
            assertEquals(5, kernel.next(strip, 0));
            strip.most[kernel.rows() - 1] = Math.nextDown(0.75f);
            strip.least[kernel.rows() - 1] = Math.nextUp(-0.5f);
            assertEquals(1, kernel.next(strip, 0));
            assertEquals(3, kernel.next(strip, 2));
            assertEquals(-0.5f, strip.scores[kernel.rows() * kernel.width() - 1]);
            assertEquals(5, kernel.next(strip, 4));
        }
    }

    /** These tests run with the export that the program's manifest has, so the vector kernel must be found. */
    @Test
    void vectorKernelIsLoadedWhereTheProcessorHasVectors() throws IOException {
        Path processor = Path.of("/proc/cpuinfo");
        assumeTrue(Files.exists(processor) && Files.readString(processor).contains("avx2"));
        assertNotEquals(ScalarKernel.class, Kernels.best().getClass());
    }

    @Test
    void smallWorkDoesNotWaitForTheVectorKernel() {
        assertEquals(ScalarKernel.class, Kernels.forWork(1000).getClass());
        assertEquals(Kernels.best(), Kernels.forWork(Long.MAX_VALUE));
    }

    @Test
    void packedRowsKeepWhatWasSet() {
        double[][] rows = unitRows(1000, 70, 3);
        PackedRows packed = pack(rows, 70, 32);
        float[] copy = new float[70];
        for (int row = 0; row < rows.length; row++) {
            packed.copy(row, copy);
            for (int i = 0; i < copy.length; i++) {
                assertEquals((float) rows[row][i], copy[i]);
            }
        }
        assertEquals(1000, packed.end(packed.chunks() - 1));
        assertTrue(packed.chunks() > 1);
    }

    private static Strip strip(StripKernel kernel, double[][] rows, int depth) {
        Strip strip = new Strip(kernel, depth);
        strip.rows = new float[2 * kernel.rows() * depth];
        strip.rowsOffset = kernel.rows() * depth;
        for (int row = 0; row < rows.length; row++) {
            for (int i = 0; i < depth; i++) {
                strip.rows[strip.rowsOffset + i * kernel.rows() + row] = (float) rows[row][i];
            }
        }
        return strip;
    }

    private static PackedRows pack(double[][] rows, int depth, int width) {
        PackedRows packed = new PackedRows(rows.length, depth, width);
        for (int row = 0; row < rows.length; row++) {
            packed.set(row, rows[row]);
        }
        return packed;
    }

    private static double[][] unitRows(int count, int depth, long seed) {
        Random random = new Random(seed);
        double[][] rows = new double[count][depth];
        for (double[] row : rows) {
            // Some rows with one sign only, whose rounding errors add up; some with values that underflow.
            double shift = random.nextInt(3);
            double tiny = random.nextInt(4) == 0 ? 1e-42 : 1;
            Arrays.setAll(row, i -> (random.nextGaussian() + shift) * (i % 3 == 1 ? tiny : 1));
            double norm = Math.sqrt(dot(row, row));
            Arrays.setAll(row, i -> row[i] / norm);
        }
        return rows;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
