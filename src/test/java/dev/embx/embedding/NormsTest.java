package dev.embx.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.embx.fixtures.SeedSets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormsTest {

    /** NumPy's linalg.norm, min, median and max. */
    @ParameterizedTest
    @CsvSource({
        "nn, 1.586027359679208, 2.105758088803883, 3.9432705934898764",
        "tf_idf, 0.30475555864167597, 0.6834618989973194, 0.6834618989973194",
        "word2vec, 0.5278544199701277, 1.0187764649474365, 1.9839526623596642",
        "word2vec_20, 1.0092266712394886, 1.5786111014409974, 2.4944440796548997"
    })
    void areNumPys(String set, double minimum, double median, double maximum) {
        Matrix vectors = SeedSets.set(set).vectors();
        Norms norms = Norms.of(vectors, IntStream.range(0, vectors.rows()).toArray());
        assertEquals(minimum, norms.minimum(), 1e-15 * minimum);
        assertEquals(median, norms.median(), 1e-15 * median);
        assertEquals(maximum, norms.maximum(), 1e-15 * maximum);
    }

    @Test
    void extremeValuesNeitherOverflowNorVanish() {
        Matrix vectors =
                new Float64Matrix(3, 2, new double[] {0x3p1000, 0x4p1000, 0x3p-1000, 0x4p-1000, Double.MIN_VALUE, 0});
        Norms norms = Norms.of(vectors, new int[] {0, 1, 2});
        assertEquals(new Norms(Double.MIN_VALUE, 0x5p-1000, 0x5p1000), norms);
    }

    @Test
    void onlyTheGivenRowsCount() {
        Matrix vectors = new Float64Matrix(3, 1, new double[] {1, 0, -7});
        assertEquals(new Norms(1, 4, 7), Norms.of(vectors, new int[] {0, 2}));
        assertEquals(Double.NaN, Norms.of(vectors, new int[0]).median());
    }
}
