package dev.embx.export.chart;

import java.util.Arrays;

/** Points of many lines one after another, NaN between two lines: the form in which XChart draws them as one series. */
public final class Segments {
    private double[] x = new double[64];
    private double[] y = new double[64];
    private int size;

    /** Goes on with the line. */
    public Segments to(double px, double py) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = px;
        y[size++] = py;
        return this;
    }

    /** Ends the line. */
    public Segments end() {
        return to(Double.NaN, Double.NaN);
    }

    double[] x() {
        return Arrays.copyOf(x, size);
    }

    double[] y() {
        return Arrays.copyOf(y, size);
    }
}
