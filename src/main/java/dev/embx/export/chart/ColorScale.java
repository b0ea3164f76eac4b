package dev.embx.export.chart;

/** How values become colors; all are legible with every common color blindness. */
public enum ColorScale {
    /** Dark to light from the smallest to the largest value. */
    SEQUENTIAL,
    /** Blue over white at 0 to red, equally far on both sides. */
    DIVERGING,
    /** {@link #DIVERGING} where values have both signs, else {@link #SEQUENTIAL}. */
    FITTING
}
