package dev.embx.export.image;

import dev.embx.export.chart.ChartSource;
import dev.embx.export.chart.ColorScale;
import dev.embx.export.chart.heatmap.HeatmapChart;
import dev.embx.text.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that writes one chart into the file named by its argument. */
final class SamplePicture {

    private SamplePicture() {}

    static byte[] png() {
        Label[] labels = {Label.of("Toy Story (1995)"), Label.of("Amélie (2001)"), Label.of("Σταύρος Ж")};
        ChartSource source = new ChartSource("nn", "cosine", "", "1.0");
        return new HeatmapChart(source, labels, (a, b) -> 0.5 * a - b, false, ColorScale.FITTING, new int[0]).png();
    }

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), png());
    }
}
