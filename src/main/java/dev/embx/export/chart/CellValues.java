package dev.embx.export.chart;

/** The values of a square matrix. */
@FunctionalInterface
public interface CellValues {

    /** The value at a row and a column from 0; NaN where there is none. */
    double at(int row, int column);
}
