package dev.embx.export.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.Styler.YAxisPosition;
import org.knowm.xchart.style.XYStyler;

/**
 * XChart's frame, numeric axes, grid, lines and legend in the looks of all our charts. Labels of items are drawn beside it:
 * XChart's own axes leave most of them out.
 */
public final class AxisChart extends XYChart {

    public AxisChart(int width, int height) {
        super(width, height);
        XYStyler styler = getStyler();
        Font small = Canvas.plain(13);
        styler.setBaseFont(small);
        styler.setAxisTickLabelsFont(small).setAxisTitleFont(Canvas.plain(14));
        styler.setLegendFont(small).setAnnotationTextFont(small).setToolTipFont(small);
        styler.setChartTitleVisible(false).setChartTitleFont(small);
        styler.setLocale(Locale.ROOT);
        styler.setChartBackgroundColor(Canvas.PAPER)
                .setPlotBackgroundColor(Canvas.PAPER)
                .setChartFontColor(Canvas.INK);
        styler.setPlotBorderVisible(false).setPlotContentSize(1).setChartPadding(Canvas.MARGIN / 2);
        styler.setPlotMargin(0).setAxisTickLabelsColor(Canvas.INK).setAxisTickMarksColor(Canvas.SOFT_INK);
        styler.setPlotGridLinesColor(Canvas.RULE).setPlotGridLinesStroke(new BasicStroke(1));
        styler.setMarkerSize(0);
        styler.setLegendVisible(false);
    }

    /** Only a horizontal axis, for rows that are labeled outside. */
    public AxisChart horizontal(double minimum, double maximum, int rows) {
        getStyler().setXAxisMin(minimum).setXAxisMax(maximum).setXAxisTickMarkSpacingHint(90);
        getStyler().setYAxisMin(-0.5).setYAxisMax(rows - 0.5);
        getStyler().setYAxisTicksVisible(false).setPlotGridHorizontalLinesVisible(false);
        return this;
    }

    /** Only a vertical axis, at the right. */
    public AxisChart vertical(double minimum, double maximum) {
        getStyler().setYAxisMin(minimum).setYAxisMax(maximum).setYAxisTickMarkSpacingHint(50);
        getStyler().setXAxisMin(0.0).setXAxisMax(1.0);
        getStyler().setXAxisTicksVisible(false).setPlotGridLinesVisible(false);
        getStyler().setYAxisGroupPosition(0, YAxisPosition.Right);
        return this;
    }

    /** A legend below the plot. */
    public AxisChart legend() {
        getStyler().setLegendVisible(true);
        getStyler().setLegendPosition(LegendPosition.OutsideS).setLegendLayout(LegendLayout.Horizontal);
        getStyler().setLegendBorderColor(Canvas.PAPER).setLegendBackgroundColor(Canvas.PAPER);
        return this;
    }

    /** Draws the chart with its upper left corner at a point. */
    public void paintAt(Graphics2D g, double x, double y) {
        Graphics2D part = (Graphics2D) g.create();
        part.translate(x, y);
        paint(part, getWidth(), getHeight());
        part.dispose();
    }

    /** Where the plot was drawn, from the chart's own corner; known once it was painted. */
    public Rectangle2D plotArea() {
        return plot.getBounds();
    }

    /** A line of its own name, color and stroke; NaN breaks it. */
    public void line(String name, Segments segments, Color color, BasicStroke stroke) {
        addSeries(name, segments.x(), segments.y()).setLineColor(color).setLineStyle(stroke);
    }
}
