package dev.embx.export.chart.heatmap;

import dev.embx.export.chart.Canvas;
import dev.embx.export.chart.CellValues;
import dev.embx.export.chart.Chart;
import dev.embx.export.chart.ChartSize;
import dev.embx.export.chart.ChartSource;
import dev.embx.export.chart.ColorScale;
import dev.embx.text.Label;

/**
 * A matrix of similarities as a picture: every label on both axes, a color bar, lines between clusters.
 *
 * @param source what it shows
 * @param labels one label a row and column, in the order of the matrix
 * @param values the matrix, n x n, symmetric; a value may be asked for more than once
 * @param full whether both triangles are drawn; else the lower one without its diagonal, as the notebook does
 * @param colors the color scale
 * @param clusterOf cluster of each row from 0, for a strip of colors and lines between clusters; empty for none
 */
public record HeatmapChart(
        ChartSource source, Label[] labels, CellValues values, boolean full, ColorScale colors, int[] clusterOf)
        implements Chart {

    @Override
    public ChartSize defaultSize() {
        HeatmapLayout layout = HeatmapLayout.natural(this);
        return new ChartSize(
                (int) Math.max(480, Math.ceil(layout.width())), (int) Math.max(360, Math.ceil(layout.height())));
    }

    @Override
    public byte[] png(ChartSize size) {
        Canvas canvas = new Canvas(size);
        new HeatmapPainter(this, HeatmapLayout.within(this, size), canvas).paint();
        return canvas.png(source.metadata());
    }
}
