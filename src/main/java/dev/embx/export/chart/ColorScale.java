package dev.embx.export.chart;

/** How values become colours; all scales can be told apart with every common colour blindness. */
public enum ColorScale {
    /** Dark to light from the smallest to the largest value. */
    SEQUENTIAL,
    /** Blue over white at 0 to red, equally far on both sides. */
    DIVERGING,
    /** {@link #DIVERGING} where values have both signs, else {@link #SEQUENTIAL}. */
    FITTING
}
