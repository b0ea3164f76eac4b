package dev.embx.manifold.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.cluster.JsonResource;
import dev.embx.embedding.Float64Matrix;
import dev.embx.job.Progress;
import dev.embx.manifold.Layout;
import dev.embx.manifold.Maps;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The measures of a map are scikit-learn's; a map that is the set is perfect. */
class MapTrustTest {

    @Test
    void agreesWithScikitLearn() {
        JsonResource truth = Maps.truth("trust");
        Float64Matrix rows = Maps.matrix(truth.get("rows"));
        Layout layout = Maps.layout(Maps.truth("tsne").get("layout"));
        MapTrust trust = MapTrust.of(rows, layout, 5, 2, Progress.NONE);
        assertEquals(truth.get("trustworthiness").number(), trust.trustworthiness(), 1e-9);
        assertEquals(truth.get("continuity").number(), trust.continuity(), 1e-9);
        double mean = 0;
        for (int point = 0; point < layout.size(); point++) {
            PointTrust one = MapTrust.of(rows, layout, 5, point);
            assertEquals(one.lost().length, one.invented().length);
            assertEquals(one.recall(), trust.recalls()[point]);
            mean += one.recall() / layout.size();
        }
        assertEquals(mean, trust.recall(), 1e-12);
        assertTrue(trust.recall() < 0.5);
    }

    @Test
    void theSetItselfIsAPerfectMap() {
        double[] x = new Random(1).doubles(40).toArray();
        double[] y = new Random(2).doubles(40).toArray();
        double[] values = new double[80];
        for (int i = 0; i < 40; i++) {
            values[2 * i] = x[i];
            values[2 * i + 1] = y[i];
        }
        MapTrust trust = MapTrust.of(new Float64Matrix(40, 2, values), new Layout(x, y), 5, 1, Progress.NONE);
        assertEquals(1, trust.trustworthiness());
        assertEquals(1, trust.continuity());
        assertEquals(1, trust.recall(), 1e-12);
    }

    @Test
    void tellsWhatIsLostAndWhatIsInvented() {
        Float64Matrix line = new Float64Matrix(6, 1, new double[] {0, 1, 2, 3, 4, 5});
        Layout map = new Layout(new double[] {0, 9, 2, 3, 1, 5}, new double[6]);
        PointTrust first = MapTrust.of(line, map, 2, 0);
        assertArrayEquals(new int[] {1}, first.lost());
        assertArrayEquals(new int[] {4}, first.invented());
        assertEquals(0.5, first.recall());
        assertEquals(2, first.intrusion());
        assertEquals(3, first.extrusion());
    }

    @Test
    void manyPointsAreLookedAtEvenlySpread() {
        int items = 5000;
        double[] x = new Random(3).doubles(items).toArray();
        MapTrust trust =
                MapTrust.of(new Float64Matrix(items, 1, x), new Layout(x, new double[items]), 5, 2, Progress.NONE);
        assertEquals(MapTrust.MOST_POINTS, trust.points().length);
        assertEquals(1, trust.trustworthiness());
        assertEquals(items - 3, trust.points()[MapTrust.MOST_POINTS - 1]);
    }

    @Test
    void withoutNeighborsNothingIsKnown() {
        MapTrust trust = MapTrust.of(
                new Float64Matrix(2, 1, new double[] {0, 1}),
                new Layout(new double[2], new double[2]),
                5,
                1,
                Progress.NONE);
        assertTrue(Double.isNaN(trust.trustworthiness()));
    }
}
