package dev.embx.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.linalg.kernel.KernelSpeed;
import dev.embx.neighbors.GraphEstimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --dry-run} states a time and memory for every job whose work is known before. */
class EstimatesTest extends CommandRun {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pairs data/movies nn",
                "neighbors data/movies nn matrix",
                "compare data/movies nn word2vec",
                "compare data/movies",
                "clusters data/movies nn --method kmeans --clusters 3",
                "project data/movies nn --method tsne",
                "project data/movies nn --method umap",
                "project data/movies nn --method pca",
                "health data/movies nn"
            })
    void timeAndMemoryAreStated(String line) {
        String words = succeed(line + " --dry-run");
        assertTrue(words.matches("(?s).*: about ([0-9.]+ s and )?[0-9.]+ GB of memory\n"), words);
    }

    @Test
    void aGraphCostsMoreWithMoreRowsAndColumns() {
        double few = GraphEstimate.of(20_000, 100, 10).seconds();
        assertTrue(few > 0 && Double.isFinite(few), () -> few + " s");
        assertTrue(GraphEstimate.of(40_000, 100, 10).seconds() > few);
        assertTrue(GraphEstimate.of(20_000, 400, 10).seconds() > few);
        assertTrue(GraphEstimate.of(20_000, 5, 10).seconds() < few);
    }

    @Test
    void theSpeedOfTheMachineIsMeasured() {
        double once = KernelSpeed.seconds(100, 1);
        assertTrue(once > 0 && Double.isFinite(once), () -> once + " s");
        assertTrue(KernelSpeed.seconds(200, 1) > once && KernelSpeed.seconds(200, 1) < 2 * once);
        assertTrue(KernelSpeed.seconds(1e-4, 1) < 1e-3);
    }
}
