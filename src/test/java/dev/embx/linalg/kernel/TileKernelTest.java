package dev.embx.linalg.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileKernelTest {

    /** Every kernel gives the bits of one chain of fused multiply-adds, so which one runs cannot be told from the answer. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 64, 256})
    void kernelsGiveTheSameBits(int depth) {
        for (TileKernel kernel : new TileKernel[] {Tiles.scalar(), Tiles.best()}) {
            Random random = new Random(depth);
            double[] left =
                    random.doubles(3 + (long) kernel.rows() * depth, -1, 1).toArray();
            double[] right =
                    random.doubles(5 + (long) kernel.width() * depth, -1, 1).toArray();
            double[] tile = new double[kernel.rows() * kernel.width()];
            kernel.multiply(left, 3, right, 5, depth, tile);
            for (int row = 0; row < kernel.rows(); row++) {
                for (int c = 0; c < kernel.width(); c++) {
                    double sum = 0;
                    for (int i = 0; i < depth; i++) {
                        sum = Math.fma(left[3 + i * kernel.rows() + row], right[5 + i * kernel.width() + c], sum);
                    }
                    assertEquals(sum, tile[row * kernel.width() + c]);
                }
            }
        }
    }
}
