package dev.embx.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.analysis.cluster.CutRequest;
import dev.embx.analysis.cluster.CutRule;
import dev.embx.analysis.cluster.LeafOrder;
import dev.embx.analysis.cluster.LinkageRequest;
import dev.embx.analysis.cluster.PartitionRequest;
import dev.embx.analysis.cluster.QualityRequest;
import dev.embx.analysis.health.HealthRequest;
import dev.embx.analysis.projection.ProjectionMethod;
import dev.embx.analysis.projection.ProjectionRequest;
import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.linkage.LinkageMethod;
import dev.embx.cluster.partition.PartitionMethod;
import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.Origin;
import dev.embx.error.UserError;
import dev.embx.job.Progress;
import dev.embx.text.Label;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets of nothing but zeros are refused, and sets of huge or tiny values give what the same sets of plain values give. */
final class ExtremeValuesTest {
    private static final int ROWS = 40;
    private static final int COLUMNS = 5;
    private static final String SET = "made";

    private static Engine engine(double[] values) {
        int rows = values.length / COLUMNS;
        Label[] labels = new Label[rows];
        Arrays.setAll(labels, row -> Label.of("row " + row));
        long[] ids = new long[rows];
        Arrays.setAll(ids, row -> row);
        EmbeddingSet set = new EmbeddingSet(
                SET,
                new Float64Matrix(rows, COLUMNS, values),
                Ids.ofIntegers("id", "int64", ids),
                labels,
                List.of(),
                JoinReport.none(rows),
                new Origin(Path.of("x"), "made", ElementType.FLOAT64, List.of("vector"), List.of()));
        return new Engine(Workspace.of(Label.of("made"), List.of(set), List.of()));
    }

    private static Engine plain(int exponent) {
        Random random = new Random(3);
        double[] values = random.doubles(ROWS * COLUMNS, -1, 1).toArray();
        // Two groups, so that clusters are what they are for a reason.
        Arrays.setAll(values, i -> Math.scalb(values[i] + (i / COLUMNS % 2) * 4, exponent));
        return engine(values);
    }

    static Stream<Request<?>> all() {
        return Stream.of(
                LinkageRequest.ward(SET),
                CutRequest.ward(SET),
                new PartitionRequest(SET, ClusterDistance.COSINE, new PartitionMethod.KMeans(2)),
                new ProjectionRequest(SET, new ProjectionMethod.PrincipalComponents()),
                new HealthRequest(SET, 3));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aSetWithoutAUsableVectorIsRefused(Request<?> request) {
        double[] values = new double[3 * COLUMNS];
        values[2] = Double.NaN;
        UserError refused = assertThrows(UserError.class, () -> engine(values).solve(request, Progress.NONE));
        assertEquals(UserError.Kind.DATA, refused.kind());
        assertTrue(refused.getMessage().startsWith("made: no usable vector"), refused.getMessage());
    }

    private static LinkageRequest linkage(LinkageMethod method) {
        return new LinkageRequest(SET, method, ClusterDistance.EUCLIDEAN, LeafOrder.SCIPY);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1000, -660, 660, 1000})
    void heightsAreThoseOfPlainValuesTimesThePowerOfTwo(int exponent) {
        for (LinkageMethod method : LinkageMethod.values()) {
            double[] wanted = plain(0).solve(linkage(method), Progress.NONE)
                    .dendrogram()
                    .linkage()
                    .height();
            double[] found = plain(exponent)
                    .solve(linkage(method), Progress.NONE)
                    .dendrogram()
                    .linkage()
                    .height();
            double[] scaled =
                    Arrays.stream(wanted).map(h -> Math.scalb(h, exponent)).toArray();
            assertArrayEquals(scaled, found, method.id());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-660, 660})
    void clustersAndTheirQualityAreThoseOfPlainValues(int exponent) {
        CutRequest inconsistent = new CutRequest(linkage(LinkageMethod.AVERAGE), new CutRule.Inconsistent(1.1));
        assertArrayEquals(
                plain(0).solve(inconsistent, Progress.NONE).flat().labels(),
                plain(exponent).solve(inconsistent, Progress.NONE).flat().labels());
        QualityRequest quality = new QualityRequest(inconsistent);
        assertEquals(plain(0).solve(quality, Progress.NONE), plain(exponent).solve(quality, Progress.NONE));
        for (PartitionMethod method : List.of(new PartitionMethod.KMeans(2), new PartitionMethod.XMeans(4))) {
            PartitionRequest request = new PartitionRequest(SET, ClusterDistance.EUCLIDEAN, method);
            assertArrayEquals(
                    plain(0).solve(request, Progress.NONE).flat().labels(),
                    plain(exponent).solve(request, Progress.NONE).flat().labels(),
                    method.id());
        }
    }

    @Test
    void theRadiusOfDbscanIsInTheUnitOfTheVectors() {
        PartitionRequest plain = new PartitionRequest(SET, ClusterDistance.EUCLIDEAN, new PartitionMethod.Dbscan(1, 3));
        PartitionRequest huge =
                new PartitionRequest(SET, ClusterDistance.EUCLIDEAN, new PartitionMethod.Dbscan(0x1p660, 3));
        assertArrayEquals(
                plain(0).solve(plain, Progress.NONE).flat().labels(),
                plain(660).solve(huge, Progress.NONE).flat().labels());
    }

    @ParameterizedTest
    @ValueSource(ints = {-660, 660})
    void principalComponentsAreInTheUnitOfTheVectors(int exponent) {
        ProjectionRequest request = new ProjectionRequest(SET, new ProjectionMethod.PrincipalComponents());
        double[] wanted = plain(0).solve(request, Progress.NONE).layout().x();
        double[] found = plain(exponent).solve(request, Progress.NONE).layout().x();
        for (int i = 0; i < wanted.length; i++) {
            assertEquals(wanted[i], Math.scalb(found[i], -exponent), 1e-12);
        }
    }

    @Test
    void distancesBeyondFloat64AreRefused() {
        UserError refused =
                assertThrows(UserError.class, () -> plain(1020).solve(linkage(LinkageMethod.WARD), Progress.NONE));
        assertTrue(refused.getMessage().contains("beyond 1e308"), refused.getMessage());
    }
}
