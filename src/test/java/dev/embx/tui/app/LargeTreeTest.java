package dev.embx.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.ElementType;
import dev.embx.embedding.EmbeddingSet;
import dev.embx.embedding.Float64Matrix;
import dev.embx.embedding.Ids;
import dev.embx.embedding.JoinReport;
import dev.embx.embedding.Origin;
import dev.embx.text.Label;
import dev.embx.tui.app.loop.Playback;
import dev.embx.tui.io.Capabilities.Colors;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tree as deep as it has leaves: each point lies further off than the one before, and single linkage chains them. */
class LargeTreeTest {
    private static final int LEAVES = 10_000;
    private Playback playback;

    @BeforeEach
    void openTheTree() {
        playback = Movies.play(Movies.engine(List.of(points())), 100, 30, Colors.TRUECOLOR, true);
        playback.type(": \"method single\" Enter : \"distance euclidean\" Enter 5");
    }

    private static EmbeddingSet points() {
        double[] values = new double[LEAVES];
        values[0] = 1;
        for (int i = 1; i < LEAVES; i++) {
            values[i] = values[i - 1] + 1 + i / 16.0;
        }
        Label[] labels =
                IntStream.range(0, LEAVES).mapToObj(i -> Label.of("point " + i)).toArray(Label[]::new);
        Origin origin = new Origin(Path.of("points"), "test", ElementType.FLOAT64, List.of(), List.of());
        return new EmbeddingSet(
                "points",
                new Float64Matrix(LEAVES, 1, values),
                Ids.ofRows(LEAVES),
                labels,
                List.of(),
                JoinReport.none(LEAVES),
                origin);
    }

    private String readout() {
        return playback.frame().rowText(28);
    }

    private long leavesShown() {
        return Arrays.stream(playback.frame().text().split("\n", -1))
                .filter(line -> line.contains(" point "))
                .count();
    }

    @Test
    void walksFromTheDeepestLeafToTheRoot() {
        assertTrue(playback.frame().rowText(0).contains("Single on Euclidean distance"));
        playback.type("/ \"point 0\" Enter l");
        assertTrue(readout().contains("2 items"), readout());
        playback.type("G l");
        assertTrue(readout().contains("10,000 items"), readout());
    }

    @Test
    void foldsTheRootAndFindsItsWayBackInside() {
        playback.type("G l Space");
        assertEquals(1, playback.frame().text().split("10,000 items: ", -1).length - 1);
        playback.type("/ \"point 5000\" Enter");
        assertTrue(readout().contains("point 5000"), readout());
        assertTrue(leavesShown() > 20, () -> playback.frame().text());
    }

    @Test
    void showsTheClustersOnly() {
        playback.type(": \"clusters 12\" Enter z");
        assertTrue(readout().contains("12 clusters"), readout());
        assertTrue(
                playback.frame().text().contains("9,989 items"),
                () -> playback.frame().text());
        playback.type("+ + -");
        assertTrue(readout().contains("13 clusters"), readout());
        assertTrue(
                playback.frame().text().contains("9,988 items"),
                () -> playback.frame().text());
    }
}
