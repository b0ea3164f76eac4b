package dev.embx.cluster.linkage;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.cluster.distance.ClusterDistance;
import dev.embx.cluster.distance.DistanceStorage;
import dev.embx.error.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkageEstimateTest {

    @ParameterizedTest
    @CsvSource({
        "50, SINGLE, COSINE, NONE",
        "16384, WARD, EUCLIDEAN, FLOAT64",
        "16385, WARD, EUCLIDEAN, NONE",
        "16385, WARD, UNIT_EUCLIDEAN, NONE",
        "40000, WARD, COSINE, FLOAT64",
        "40001, WARD, COSINE, FLOAT32",
        "40001, AVERAGE, EUCLIDEAN, FLOAT32"
    })
    void storageFollowsFromTheNumberOfPoints(
            int points, LinkageMethod method, ClusterDistance distance, DistanceStorage storage) {
        assertEquals(storage, LinkageEstimate.storage(points, method, distance));
    }

    @Test
    void theFullSetOfTheNotebookFitsIn20Gigabytes() {
        long bytes = LinkageEstimate.of(62_423, 5, DistanceStorage.FLOAT64).bytes();
        assertTrue(bytes > 15.5e9 && bytes < 20e9, () -> bytes + " bytes");
        assertTrue(LinkageEstimate.of(62_423, 5, DistanceStorage.NONE).bytes() < 1e9);
    }

    @Test
    void whatDoesNotFitIsRefusedWithAdvice() {
        LinkageEstimate estimate = LinkageEstimate.of(62_423, 5, DistanceStorage.FLOAT64);
        assertDoesNotThrow(() -> estimate.requireFits(estimate.bytes()));
        String message = assertThrows(UserError.class, () -> estimate.requireFits(2_000_000_000))
                .getMessage();
        assertEquals(
                "clustering 62,423 points needs 15.6 GB of memory, 2.0 GB is free; set EMBX_HEAP, use single linkage or"
                        + " Ward on unit vectors (which store no distances), or select fewer items",
                message);
    }
}
