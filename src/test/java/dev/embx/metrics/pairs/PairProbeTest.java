package dev.embx.metrics.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.Float32Matrix;
import dev.embx.embedding.Matrix;
import org.junit.jupiter.api.Test;

/** An estimate from two samples: any time that is a sum of a part of the rows and a part of the pairs is met. */
class PairProbeTest {
    private static final Matrix MANY = new Float32Matrix(50_000, 200, new float[50_000 * 200]);

    @Test
    void bothPartsAreFound() {
        double seconds = PairProbe.seconds(MANY, sample -> 1e-6 * sample.rows() + 2e-9 * sample.rows() * sample.rows());
        assertEquals(1e-6 * 50_000 + 2e-9 * 50_000 * 50_000.0, seconds, 0.02 * seconds);
    }

    @Test
    void aSampleThatIsAllIsTheTimeItself() {
        Matrix few = new Float32Matrix(100, 4, new float[400]);
        assertEquals(0.5, PairProbe.seconds(few, sample -> 0.5), 0);
    }

    @Test
    void noiseNeverMakesAnEstimateNegativeOrLinear() {
        double seconds = PairProbe.seconds(MANY, sample -> 0.1);
        assertTrue(seconds > 0.1 && Double.isFinite(seconds), () -> seconds + " s");
    }
}
