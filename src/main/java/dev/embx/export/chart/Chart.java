package dev.embx.export.chart;

/** A result as a picture. The same chart and size give the same bytes. */
public interface Chart {

    /** The size at which everything is legible, as far as {@link ChartSize} allows. */
    ChartSize defaultSize();

    /** The chart as a PNG file. */
    byte[] png(ChartSize size);

    /** The chart as a PNG file of the default size. */
    default byte[] png() {
        return png(defaultSize());
    }
}
