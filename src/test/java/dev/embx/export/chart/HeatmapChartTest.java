package dev.embx.export.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.embx.embedding.EmbeddingSet;
import dev.embx.export.chart.heatmap.HeatmapChart;
import dev.embx.export.chart.heatmap.HeatmapLayout;
import dev.embx.export.image.PngTexts;
import dev.embx.fixtures.SeedSets;
import dev.embx.metrics.Similarity;
import dev.embx.text.Label;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeatmapChartTest {
    private static final ChartSource SOURCE = new ChartSource("nn", "cosine", "", "1.2.3");
    private static final EmbeddingSet NN = SeedSets.set("nn");

    private static HeatmapChart seed(boolean full) {
        Similarity cosine = SeedSets.cosine(NN);
        return new HeatmapChart(SOURCE, NN.labels(), cosine::between, full, ColorScale.FITTING, new int[0]);
    }

    private static HeatmapChart of(int n, String label, CellValues values) {
        Label[] labels = IntStream.range(0, n).mapToObj(i -> Label.of(label)).toArray(Label[]::new);
        return new HeatmapChart(SOURCE, labels, values, false, ColorScale.FITTING, new int[0]);
    }

    @Test
    void sameInputGivesTheSameBytesWithWhatItShowsInside() {
        byte[] png = seed(false).png();
        assertArrayEquals(png, seed(false).png());
        assertEquals(Map.of("Set", "nn", "Metric", "cosine", "Software", "embx 1.2.3"), PngTexts.read(png));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyRowHasItsLabel(boolean full) {
        HeatmapChart chart = seed(full);
        HeatmapLayout layout = HeatmapLayout.natural(chart);
        Pixels pixels = Pixels.of(chart.png());
        for (int row = 0; row < NN.rows(); row++) {
            int ink = pixels.ink(0, layout.y(row), layout.x(0) - 4.0, layout.cell);
            assertTrue(ink > 60, NN.label(row) + " at row " + row + ": " + ink);
        }
    }

    /** Where the label of a column must be: below it, or along the slope that starts at the diagonal. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyColumnHasItsLabel(boolean full) {
        HeatmapChart chart = seed(full);
        HeatmapLayout layout = HeatmapLayout.natural(chart);
        Pixels pixels = Pixels.of(chart.png());
        for (int column = 0; column < NN.rows(); column++) {
            double x = full ? layout.x(column) : layout.x(column) + layout.cell;
            double y = full ? layout.y(NN.rows()) + 8 : layout.y(column) - 2 * layout.cell;
            double side = full ? layout.cell : 2 * layout.cell;
            int ink = pixels.ink(x, y, side, full ? 60 : side);
            assertTrue(ink > 60, NN.label(column) + " at column " + column + ": " + ink);
        }
    }

    @Test
    void cellsHaveTheColorsOfTheirValues() {
        HeatmapChart chart = seed(false);
        HeatmapLayout layout = HeatmapLayout.natural(chart);
        Pixels pixels = Pixels.of(chart.png());
        ColorMap colors = ColorMap.of(ColorScale.FITTING, smallest(chart), largest(chart));
        for (int row = 0; row < NN.rows(); row++) {
            for (int column = 0; column < row; column++) {
                int shown = pixels.rgb(layout.x(column) + 2, layout.y(row) + 2);
                assertEquals(colors.rgb(chart.values().at(row, column)), shown, row + ", " + column);
            }
        }
    }

    private static double smallest(HeatmapChart chart) {
        return lower(chart).min().orElseThrow();
    }

    private static double largest(HeatmapChart chart) {
        return lower(chart).max().orElseThrow();
    }

    private static java.util.stream.DoubleStream lower(HeatmapChart chart) {
        return IntStream.range(0, NN.rows())
                .boxed()
                .flatMapToDouble(row -> IntStream.range(0, row)
                        .mapToDouble(column -> chart.values().at(row, column)));
    }

    @Test
    void aClusterHasItsColorBesideItsRows() {
        int[] clusters = new int[NN.rows()];
        Arrays.fill(clusters, 20, clusters.length, 1);
        HeatmapChart plain = seed(true);
        HeatmapChart chart =
                new HeatmapChart(SOURCE, plain.labels(), plain.values(), true, ColorScale.FITTING, clusters);
        HeatmapLayout layout = HeatmapLayout.natural(chart);
        Pixels pixels = Pixels.of(chart.png());
        int strip = layout.x(0) - layout.strip + 1;
        assertEquals(ClusterColors.color(0).getRGB() & 0xffffff, pixels.rgb(strip, layout.y(19) + 3));
        assertEquals(ClusterColors.color(1).getRGB() & 0xffffff, pixels.rgb(strip, layout.y(20) + 3));
    }

    /** Axes must end for any range: XChart's own can look for ticks for ever. */
    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "-1e-300,1e-300", "1,1.0000000000000002", "-1e300,1e300", "NaN,NaN", "-5e-324,1e6"})
    void anyRangeOfValuesIsDrawn(double one, double other) {
        HeatmapChart chart = of(4, "x", (row, column) -> (row + column) % 2 == 0 ? one : other);
        Pixels pixels = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Pixels.of(chart.png()));
        assertEquals(chart.defaultSize().width(), pixels.image().getWidth());
    }

    @ParameterizedTest
    @CsvSource({"0,5", "1,5", "2,500", "300,80", "500,20", "3000,40"})
    void anyNumberOfItemsHasADefaultSize(int n, int labelLength) {
        HeatmapChart chart = of(n, "M".repeat(labelLength), (row, column) -> 0.5);
        ChartSize size = chart.defaultSize();
        HeatmapLayout natural = HeatmapLayout.natural(chart);
        HeatmapLayout drawn = HeatmapLayout.within(chart, size);
        assertTrue(n > 500 || natural.fontSize > 6, "labels of " + n + " items must be legible");
        assertTrue(drawn.cell >= natural.cell, drawn.cell + " < " + natural.cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"300x300", "800x600", "3000x400", "400x3000", "2500x2500"})
    void anySizeIsDrawnInside(String size) {
        ChartSize wanted = ChartSize.parse(size);
        HeatmapLayout layout = HeatmapLayout.within(seed(false), wanted);
        assertTrue(layout.width() <= wanted.width() && layout.height() <= wanted.height());
        Pixels pixels = Pixels.of(seed(false).png(wanted));
        assertEquals(size, pixels.image().getWidth() + "x" + pixels.image().getHeight());
    }

    @Test
    void moreItemsThanPixelsAreThinnedOut() {
        HeatmapChart chart = of(5000, "x", (row, column) -> row < 2500 ? 0 : 1);
        Pixels pixels = Pixels.of(chart.png(ChartSize.parse("600x500")));
        HeatmapLayout layout = HeatmapLayout.within(chart, ChartSize.parse("600x500"));
        ColorMap colors = ColorMap.of(ColorScale.FITTING, 0, 1);
        assertEquals(colors.rgb(0), pixels.rgb(layout.x(100), layout.y(2400)));
        assertEquals(colors.rgb(1), pixels.rgb(layout.x(100), layout.y(4900)));
    }
}
