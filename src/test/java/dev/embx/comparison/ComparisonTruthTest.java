package dev.embx.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.embx.cluster.JsonResource;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Matrix;
import dev.embx.job.Progress;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every measure against NumPy, SciPy and scikit-learn: partial keys, duplicates, ties, n below k, equal and independent sets. */
class ComparisonTruthTest {
    private static final double TOLERANCE = 1e-9;

    static Stream<TruthCase> cases() {
        return TruthCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itemsAreTheCommonKeys(TruthCase test) {
        CommonItems items = test.items();
        assertEquals(test.number("common"), items.common());
        assertEquals(test.number("onlyA"), items.onlyA());
        assertEquals(test.number("onlyB"), items.onlyB());
        for (int i = 0; i < items.size(); i++) {
            assertEquals(test.a().ids().text(items.rowsA()[i]), test.b().ids().text(items.rowsB()[i]));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void neighborsOverlap(TruthCase test) {
        NeighborOverlap overlap = test.overlap();
        assertEquals(test.number("k"), overlap.k());
        assertArrayEquals(test.says().get("shared").ints(), overlap.shared());
        assertEquals(test.number("recall"), overlap.recall(), TOLERANCE);
        assertEquals(test.number("jaccard"), overlap.jaccard(), TOLERANCE);
        assertEquals(test.number("rankBiased"), overlap.rankBiasedOverlap(), TOLERANCE);
        assertEquals(test.number("chance"), overlap.chance(), TOLERANCE);
        assertEquals(test.number("jaccardChance"), overlap.jaccardChance(), TOLERANCE);
        assertEquals(test.number("rankBiasedChance"), overlap.rankBiasedChance(), TOLERANCE);
        assertEquals(test.number("tiedA"), overlap.ties().a());
        assertEquals(test.number("tiedB"), overlap.ties().b());
        assertEquals(test.number("recallTiesAtRandom"), overlap.ties().recall(), TOLERANCE);
        assertEquals(test.number("p"), overlap.pValue(), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pairsAgree(TruthCase test) {
        PairAgreement pairs = test.pairs();
        assertEquals(test.number("spearman"), pairs.spearman(), TOLERANCE);
        assertEquals(Double.NaN, pairs.kendall());
        assertEquals(test.number("kendall"), test.kendall(), TOLERANCE);
        assertEquals(test.number("mantelP"), pairs.mantelP(), TOLERANCE);
        double[] differences = pairs.disagreements().stream()
                .mapToDouble(PairDisagreement::difference)
                .sorted()
                .toArray();
        double least = differences.length == 0 ? 0 : differences[0];
        double largest = differences.length == 0 ? 0 : differences[differences.length - 1];
        assertEquals(test.number("leastDifference"), least, TOLERANCE);
        assertEquals(test.number("largestDifference"), largest, TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void geometryAgrees(TruthCase test) {
        assertGeometry(test.says(), test.geometry());
    }

    private static void assertGeometry(JsonResource says, Geometry geometry) {
        assertEquals(says.get("cka").number(), geometry.cka(), TOLERANCE);
        assertEquals(says.get("debiased").number(), geometry.debiasedCka(), TOLERANCE);
        assertEquals(says.get("procrustes").number(), geometry.procrustes(), TOLERANCE);
        assertEquals(says.get("angle").number(), geometry.angle(), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void treesAgree(TruthCase test) {
        assumeTrue(test.hasTrees());
        DendrogramAgreement trees = test.trees();
        assertEquals(test.number("cophenetic"), trees.cophenetic(), TOLERANCE);
        assertEquals(test.number("baker"), trees.bakersGamma(), TOLERANCE);
        assertEquals(test.number("fowlkesMallows"), trees.fowlkesMallows(), TOLERANCE);
        assertEquals(test.number("fowlkesMallowsChance"), trees.chance(), TOLERANCE);
    }

    @Test
    void geometryOfManyBlocksAgrees() {
        Matrix x = drawn(1, 2500, 4);
        Matrix noise = drawn(2, 2500, 3);
        double[] values = new double[2500 * 5];
        for (int row = 0; row < 2500; row++) {
            for (int i = 0; i < 2; i++) {
                values[row * 5 + i] = x.get(row, i) * 2 + x.get(row, i + 2) * 0.25;
            }
            for (int i = 0; i < 3; i++) {
                values[row * 5 + 2 + i] = noise.get(row, i);
            }
        }
        JsonResource says = JsonResource.read("/comparison/truth.json").get("large");
        assertGeometry(says, Geometry.of(x, new Float64Matrix(2500, 5, values), Progress.NONE));
    }

    @Test
    void geometryOfMoreColumnsThanRowsAgrees() {
        Matrix x = drawn(3, 60, 400);
        Matrix noise = drawn(4, 60, 150);
        double[] values = new double[60 * 150];
        Arrays.setAll(values, i -> x.get(i / 150, i % 150) * 2 + noise.get(i / 150, i % 150));
        JsonResource says = JsonResource.read("/comparison/truth.json").get("wide");
        assertGeometry(says, Geometry.of(x, new Float64Matrix(60, 150, values), Progress.NONE));
    }

    private static Matrix drawn(long seed, int rows, int columns) {
        Random random = new Random(seed);
        double[] values = new double[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextDouble() - 0.3;
        }
        return new Float64Matrix(rows, columns, values);
    }
}
