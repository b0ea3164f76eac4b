package dev.embx.linalg.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushKernelTest {

    /** Maps are the same whichever kernel runs. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 127, 1000})
    void kernelsGiveTheSameBits(int points) {
        for (PushKernel kernel : new PushKernel[] {Pushes.scalar(), Pushes.best()}) {
            float[] x = random(points, points);
            float[] y = random(points, points + 1);
            float[][] here = {random(PushKernel.LANES, 1), random(PushKernel.LANES, 2)};
            float[][] sums = new float[3][PushKernel.LANES];
            kernel.push(x, y, here, sums);
            for (int lane = 0; lane < PushKernel.LANES; lane++) {
                float[] expected = new float[3];
                for (int i = 0; i < points; i++) {
                    float dx = here[0][lane] - x[i];
                    float dy = here[1][lane] - y[i];
                    float q = 1 / (1 + dx * dx + dy * dy);
                    expected[0] += q * q * dx;
                    expected[1] += q * q * dy;
                    expected[2] += q;
                }
                for (int sum = 0; sum < 3; sum++) {
                    assertEquals(expected[sum], sums[sum][lane]);
                }
            }
        }
    }

    private static float[] random(int length, long seed) {
        Random random = new Random(seed);
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) (random.nextGaussian() * 20);
        }
        return values;
    }
}
