package dev.embx.export.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.cluster.linkage.Linkage;
import dev.embx.export.chart.dendrogram.DendrogramChart;
import dev.embx.export.chart.dendrogram.DendrogramPainter;
import dev.embx.export.image.PngTexts;
import dev.embx.text.Label;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DendrogramChartTest {
    private static final ChartSource SOURCE = new ChartSource("nn", "cosine", "ward", "1.2.3");
    private static final int LEFT = 200;

    /** A chain: leaf after leaf joins, the m-th at height (m + 1) x step. */
    private static Linkage chain(int leaves, double step) {
        int merges = leaves - 1;
        int[] left = IntStream.range(0, merges).map(m -> m + 1).toArray();
        int[] right = IntStream.range(0, merges).map(m -> leaves + m - 1).toArray();
        if (merges > 0) {
            left[0] = 0;
            right[0] = 1;
        }
        double[] height =
                IntStream.range(0, merges).mapToDouble(m -> (m + 1) * step).toArray();
        int[] size = IntStream.range(0, merges).map(m -> m + 2).toArray();
        return new Linkage(left, right, height, size);
    }

    private static DendrogramChart of(int leaves, double step, int[] clusters, String... labels) {
        Label[] all = IntStream.range(0, leaves)
                .mapToObj(i -> Label.of(i < labels.length ? labels[i] : "leaf " + i))
                .toArray(Label[]::new);
        Linkage linkage = chain(leaves, step);
        int[] order = IntStream.range(0, leaves).toArray();
        return new DendrogramChart(SOURCE, all, linkage, order, clusters, DendrogramChart.defaultCut(linkage));
    }

    @Test
    void cutsWhereSciPyDoes() {
        assertEquals(0.7 * 9, DendrogramChart.defaultCut(chain(10, 1)));
        assertEquals(0, DendrogramChart.defaultCut(chain(1, 1)));
    }

    @Test
    void sameInputGivesTheSameBytesWithWhatItShowsInside() {
        byte[] png = of(10, 1, new int[10]).png();
        assertArrayEquals(png, of(10, 1, new int[10]).png());
        assertEquals(
                Map.of("Set", "nn", "Metric", "cosine", "Method", "ward", "Software", "embx 1.2.3"),
                PngTexts.read(png));
    }

    @Test
    void everyLeafHasItsLabelAndTheLastIsOnTop() {
        int n = 50;
        String[] labels =
                IntStream.range(0, n).mapToObj(i -> i < n - 1 ? "" : "MMMMMMMM").toArray(String[]::new);
        Pixels lastOnly = Pixels.of(of(n, 1, new int[n], labels).png(new ChartSize(900, 1200)));
        Pixels all = Pixels.of(of(n, 1, new int[n]).png(new ChartSize(900, 1200)));
        double row = (1200.0 - DendrogramPainter.AROUND) / n;
        assertTrue(lastOnly.ink(0, Canvas.HEADER, LEFT / 2.0, 2 * row) > 50, "no label on top");
        for (int place = 1; place < n - 1; place++) {
            double y = Canvas.HEADER + 12 + row * place;
            assertTrue(all.ink(0, y, 60, row) > 20, "no label at place " + place);
        }
    }

    @Test
    void linksHaveTheColorOfTheirClusterAndAreNeutralAboveTheCut() {
        int[] clusters = {0, 0, 0, 0, 0, 0, 0, 1, 2, 3};
        Pixels pixels = Pixels.of(of(10, 1, clusters).png());
        assertTrue(pixels.count(ClusterColors.color(0)) > 300, "cluster A");
        assertTrue(pixels.count(ClusterColors.ABOVE_CUT) > 300, "above the cut");
        assertTrue(pixels.count(ClusterColors.color(1)) < 100, "B is one leaf: it has no link, only its letter");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-300, 1e-12, 1, 1e12, 1e300})
    void anyHeightIsDrawn(double step) {
        DendrogramChart chart = of(8, step, new int[8]);
        Pixels pixels = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Pixels.of(chart.png()));
        assertEquals(chart.defaultSize().height(), pixels.image().getHeight());
    }

    @ParameterizedTest
    @CsvSource({"1,900x700", "2,300x300", "50,400x3000", "3000,1000x800"})
    void anyNumberOfLeavesIsDrawnInAnySize(int leaves, String size) {
        int[] clusters = IntStream.range(0, leaves).toArray();
        Pixels pixels = Pixels.of(of(leaves, 1, clusters).png(ChartSize.parse(size)));
        assertEquals(size, pixels.image().getWidth() + "x" + pixels.image().getHeight());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 1000, 2800})
    void defaultSizeLeavesRoomForEveryLabel(int leaves) {
        String[] labels = new String[leaves];
        Arrays.fill(labels, "M".repeat(300));
        ChartSize size = of(leaves, 1, new int[leaves], labels).defaultSize();
        assertTrue(Canvas.labelSize((size.height() - DendrogramPainter.AROUND) / (double) leaves) > 6, size.toString());
    }
}
